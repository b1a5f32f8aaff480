package org.sinergija.projects.iati;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.exchange.ExportedInitiative;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.iati.standard.Shape;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Node;
import org.sinergija.projects.xml.XmlFile;

/// An initiative as an activity of 2.03. What it was imported from is given back, but for the fields that the register says
/// otherwise by now.
final class Composition {
    private static final String ACTIVITY = "iati-activity";

    private final InitiativeState now;
    private final boolean sameOrganisations;
    private final Element original;
    private final @Nullable ReportedActivity then;
    private final ReportedOrganisation lead;
    private final ComposedLists lists;

    Composition(ExportedInitiative exported) {
        this.now = exported.state();
        this.sameOrganisations = exported.sameOrganisations();
        Original given = exported.original();
        this.original = given == null || given.format() != Original.Format.IATI
                ? Element.of(ACTIVITY)
                : XmlFile.whole(given.text());
        RegisterTerms terms = new RegisterTerms(original, new Findings(original.line()));
        this.then = original.content().isEmpty() ? null : terms.reported();
        this.lead = exported.organisations().apply(now.lead());
        this.lists = new ComposedLists(exported, terms, then);
    }

    Element activity() {
        List<Element> children = new ArrayList<>();
        for (String name : Shape.ACTIVITY.children().keySet()) {
            children.addAll(elements(name));
        }
        original.children().stream().filter(Element::isForeign).forEach(children::add);
        boolean changed = !children.equals(original.children());
        return changed
                ? original.with(children).with("last-updated-datetime", now.updatedAt().toString())
                : original;
    }

    private List<Element> elements(String name) {
        return switch (name) {
            case "iati-identifier" ->
                field(name, was -> !isKeptApart(was.identifier()), () -> List.of(Element.of(name,
                        new Node.Text(ActivityIdentifier.of(now.id(), now.externalIds(), lead).value()))));
            case "reporting-org" ->
                field(name, was -> sameOrganisations || Organisations.isSame(was.lead(), lead),
                        () -> List.of(reporter()));
            case "title" ->
                field(name, was -> was.title().equals(now.title()), () -> List.of(narrated("title", now.title())));
            case "description" -> descriptions();
            case "participating-org" -> participants();
            case "other-identifier" -> lists.otherIdentifiers();
            case "activity-status" ->
                field(name, was -> was.status() == now.status(), () -> List.of(Statuses.element(now.status())));
            case "activity-date" ->
                field(name, was -> Objects.equals(was.period(), now.period()), this::dates);
            case "recipient-country", "location" -> field(name, was -> isSame(was.territories(), now.territories()),
                    () -> Places.elements(now.territories()).stream().filter(place -> place.is(name)).toList());
            case "sector" ->
                field(name, was -> isSame(was.themes(), now.themes()), () -> Sectors.elements(now.themes()));
            case "budget" -> field(name, was -> Amounts.isSame(was.budget(), now.budget()), this::budget);
            case "related-activity" -> lists.relations();
            default -> original.children(name);
        };
    }

    /// Another one of the register has the identifier that this one came with.
    private boolean isKeptApart(ExternalId identifier) {
        return now.externalIds().stream().anyMatch(
                id -> id.value().equals(identifier.value()) && id.scheme().startsWith(identifier.scheme() + "@"));
    }

    private List<Element> field(String name, Predicate<ReportedActivity> unchanged, Supplier<List<Element>> made) {
        return then != null && unchanged.test(then) ? original.children(name) : made.get();
    }

    /// The standard wants a reference of everybody who reports.
    private Element reporter() {
        Element reporter = Organisations.element("reporting-org", lead);
        Element referenced = lead.reference() == null
                ? reporter.with("ref", "%s-%s".formatted(ActivityIdentifier.NAMESPACE, now.lead()))
                : reporter;
        return referenced.with("type", Organisations.code(lead.type()));
    }

    private List<Element> descriptions() {
        List<Element> descriptions = new ArrayList<>();
        List<Element> kept = new ArrayList<>(original.children("description"));
        if (then == null || !Objects.equals(then.summary(), now.summary())) {
            addNarrated(now.summary(), RegisterTerms.GENERAL, descriptions);
            kept.removeIf(RegisterTerms::isGeneral);
        }
        if (then == null || !Objects.equals(then.objectives(), now.objectives())) {
            addNarrated(now.objectives(), RegisterTerms.OBJECTIVES, descriptions);
            kept.removeIf(RegisterTerms::isObjectives);
        }
        descriptions.addAll(kept);
        return descriptions.isEmpty() ? List.of(Element.of("description", Element.of("narrative"))) : descriptions;
    }

    private static void addNarrated(@Nullable LocalizedText text, String type, List<Element> descriptions) {
        if (text != null) {
            descriptions.add(narrated("description", text).with("type", type));
        }
    }

    /// The standard wants one.
    private List<Element> participants() {
        List<Element> participants = then != null && sameOrganisations
                ? original.children("participating-org")
                : lists.participants();
        return participants.isEmpty()
                ? List.of(CanonicalActivity.accountable(elements("reporting-org").getFirst()))
                : participants;
    }

    private List<Element> dates() {
        return Dates.elements(now.period(), now.status());
    }

    private List<Element> budget() {
        return now.budget() == null
                ? List.of()
                : List.of(Amounts.element(now.budget(), now.period(),
                        now.createdAt().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private static Element narrated(String name, LocalizedText text) {
        return Element.of(name, Texts.narratives(text));
    }

    private static <T> boolean isSame(List<T> one, List<T> other) {
        return new HashSet<>(one).equals(new HashSet<>(other));
    }
}
