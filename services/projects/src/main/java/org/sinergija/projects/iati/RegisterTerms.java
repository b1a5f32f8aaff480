package org.sinergija.projects.iati;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.XmlText;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// A canonical activity in the register's terms, within the register's limits.
final class RegisterTerms {
    static final String GENERAL = "1";
    static final String OBJECTIVES = "2";
    private static final Set<String> DESCRIPTIONS = Set.of(GENERAL, OBJECTIVES, "3", "4");
    private static final Map<String, ParticipantRole> ROLES = Map.of("1", ParticipantRole.FUNDING, "2",
            ParticipantRole.ACCOUNTABLE, "3", ParticipantRole.EXTENDING, "4", ParticipantRole.IMPLEMENTING);
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 5_000;
    private static final int LONGEST_OBJECTIVES = 10_000;
    private static final int MOST_PARTICIPANTS = 100;
    private static final int MOST_RELATIONS = 100;
    /// Twenty with the activity's own.
    private static final int MOST_OTHER_IDS = 19;

    private final Element activity;
    private final Findings findings;
    private final Texts texts;
    private final Organisations organisations;

    RegisterTerms(Element activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
        this.texts = new Texts(activity, findings);
        this.organisations = new Organisations(texts, findings);
    }

    ReportedActivity reported() {
        ReportedOrganisation lead = lead();
        return new ReportedActivity(identifier(), title(), summary().orElse(null), objectives().orElse(null), lead,
                participants(lead), Sectors.themes(activity, findings), Places.territories(activity, findings),
                List.of(), List.of(), Dates.reported(activity, findings).orElse(null),
                new Amounts(activity, findings).budget().orElse(null), Statuses.reported(activity, findings),
                relations(), externalIds(), new Original(Original.Format.IATI, XmlText.of(activity)));
    }

    ExternalId identifier() {
        return new ExternalId(Identifiers.IATI, only("iati-identifier").text());
    }

    LocalizedText title() {
        return texts.name(only("title"), LONGEST_TITLE).orElseThrow();
    }

    /// What is no objective, no target group and nothing else that has a code is a general description.
    Optional<LocalizedText> summary() {
        List<Element> general = activity.children("description").stream().filter(RegisterTerms::isGeneral).toList();
        for (Element description : general) {
            String type = Objects.requireNonNullElse(description.attribute("type"), GENERAL);
            if (!type.equals(GENERAL)) {
                findings.warn(description, "description/@type",
                        "%s is no type of a description.".formatted(quoted(type)),
                        "It is taken as a general one; give a code from 1 to 4.");
            }
        }
        return texts.prose(general, LONGEST_SUMMARY);
    }

    Optional<LocalizedText> objectives() {
        return texts.prose(activity.children("description").stream().filter(RegisterTerms::isObjectives).toList(),
                LONGEST_OBJECTIVES);
    }

    ReportedOrganisation lead() {
        return organisations.reported(only("reporting-org")).orElseThrow();
    }

    /// Empty if it is none in the register.
    Optional<ReportedParticipant> participant(Element element) {
        String code = Objects.requireNonNullElse(element.attribute("role"), "");
        ParticipantRole role = ROLES.get(code);
        if (role == null) {
            findings.warn(element, "participating-org/@role",
                    "%s is no role of an organisation.".formatted(quoted(code)),
                    "The register does not keep it as a participant; give a code from 1 to 4.");
            return Optional.empty();
        }
        Optional<ReportedOrganisation> organisation = organisations.reported(element);
        if (organisation.isEmpty()) {
            findings.warn(element, "participating-org", "A participating organisation has neither name nor reference.",
                    "The register does not keep it as a participant; name it.");
        }
        return organisation.map(named -> new ReportedParticipant(named, role));
    }

    Element activity() {
        return activity;
    }

    static boolean isGeneral(Element description) {
        String type = Objects.requireNonNullElse(description.attribute("type"), GENERAL);
        return type.equals(GENERAL) || !DESCRIPTIONS.contains(type);
    }

    static boolean isObjectives(Element description) {
        return OBJECTIVES.equals(description.attribute("type"));
    }

    static Optional<String> code(ParticipantRole role) {
        return ROLES.entrySet().stream().filter(known -> known.getValue() == role).map(Map.Entry::getKey).findFirst();
    }

    /// An activity that names only its lead, as the one who answers for it, names no participant: the standard wants one.
    private List<ReportedParticipant> participants(ReportedOrganisation lead) {
        List<ReportedParticipant> all = limited("participating-org", MOST_PARTICIPANTS, this::participant);
        return all.size() == 1 && isAccountable(all.getFirst(), lead) ? List.of() : all;
    }

    private static boolean isAccountable(ReportedParticipant participant, ReportedOrganisation lead) {
        return participant.role() == ParticipantRole.ACCOUNTABLE
                && Objects.equals(participant.organisation().reference(), lead.reference())
                && Objects.equals(participant.organisation().name(), lead.name());
    }

    private List<ReportedRelation> relations() {
        String own = identifier().value();
        return limited("related-activity", MOST_RELATIONS, element -> Relations.reported(element, findings).filter(
                relation -> !relation.activity().value().equals(own)));
    }

    private List<ExternalId> externalIds() {
        Element reporter = only("reporting-org");
        return limited("other-identifier", MOST_OTHER_IDS, element -> Identifiers.reported(element, reporter));
    }

    /// Each of them once.
    private <T> List<T> limited(String name, int most, Function<Element, Optional<T>> reported) {
        Set<T> all = new LinkedHashSet<>();
        for (Element element : activity.children(name)) {
            reported.apply(element).ifPresent(all::add);
        }
        if (all.size() > most) {
            findings.warn(activity, name, "The activity has %d of %s.".formatted(all.size(), name),
                    "The register keeps the first %d; all are kept for exports.".formatted(most));
        }
        return all.stream().limit(most).toList();
    }

    private Element only(String name) {
        return activity.children(name).getFirst();
    }
}
