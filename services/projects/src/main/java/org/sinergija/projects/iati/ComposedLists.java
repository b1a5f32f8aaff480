package org.sinergija.projects.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.projects.exchange.ExportedInitiative;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;

/// The fields of an initiative of which an activity has many elements: each is given back as long as the register has what
/// it says, and what the register has besides is added.
final class ComposedLists {
    private final ExportedInitiative exported;
    private final RegisterTerms terms;
    private final @Nullable ReportedActivity then;

    /// @param then the original in the register's terms, if there is one
    ComposedLists(ExportedInitiative exported, RegisterTerms terms, @Nullable ReportedActivity then) {
        this.exported = exported;
        this.terms = terms;
        this.then = then;
    }

    /// Beneficiaries and associated partners have no role in IATI.
    List<Element> participants() {
        List<Participant> toAdd = new ArrayList<>(exported.state().participants());
        List<Element> elements = new ArrayList<>();
        for (Element element : terms.activity().children("participating-org")) {
            Optional<ReportedParticipant> said = terms.participant(element).filter(this::isField);
            if (said.isEmpty() || isInRegister(said.get())) {
                elements.add(element);
            }
            said.ifPresent(participant -> toAdd.removeIf(other -> isSame(participant, other)));
        }
        for (Participant participant : toAdd) {
            Element element = Organisations.element("participating-org", organisation(participant));
            RegisterTerms.code(participant.role()).ifPresent(role -> elements.add(element.with("role", role)));
        }
        return elements;
    }

    List<Element> otherIdentifiers() {
        List<ExternalId> toAdd = new ArrayList<>(exported.state().externalIds());
        List<Element> elements = new ArrayList<>();
        Element reporter = terms.activity().child("reporting-org").orElse(terms.activity());
        for (Element element : terms.activity().children("other-identifier")) {
            Optional<ExternalId> said = Identifiers.reported(element, reporter).filter(this::isField);
            if (said.isEmpty() || exported.state().externalIds().contains(said.get())) {
                elements.add(element);
            }
            said.ifPresent(toAdd::remove);
        }
        // The activity's own identifier has its own element.
        toAdd.removeIf(id -> id.scheme().equals(Identifiers.IATI));
        toAdd.forEach(id -> elements.add(Identifiers.element(id)));
        return elements;
    }

    /// A relation to an activity that the register does not know is none of its fields.
    List<Element> relations() {
        List<ReportedRelation> toAdd = new ArrayList<>();
        for (RelatedInitiative related : exported.state().related()) {
            exported.activities().apply(related.initiative())
                    .ifPresent(id -> toAdd.add(new ReportedRelation(related.relation(), id)));
        }
        List<ReportedRelation> now = List.copyOf(toAdd);
        List<Element> elements = new ArrayList<>();
        for (Element element : terms.activity().children("related-activity")) {
            Optional<ReportedRelation> said = Relations.reported(element, new Findings(element.line()));
            boolean saidOtherwise = said.isPresent() && now.stream().map(ReportedRelation::activity)
                    .anyMatch(said.get().activity()::equals);
            if (!saidOtherwise || now.contains(said.get())) {
                elements.add(element);
            }
            said.ifPresent(toAdd::remove);
        }
        toAdd.forEach(relation -> Relations.element(relation.relation(), relation.activity().value())
                .ifPresent(elements::add));
        return elements;
    }

    private boolean isField(ReportedParticipant participant) {
        return then != null && then.participants().contains(participant);
    }

    private boolean isField(ExternalId id) {
        return then != null && then.externalIds().contains(id);
    }

    private boolean isInRegister(ReportedParticipant said) {
        return exported.state().participants().stream().anyMatch(participant -> isSame(said, participant));
    }

    private boolean isSame(ReportedParticipant said, Participant participant) {
        return said.role() == participant.role()
                && Organisations.isSame(said.organisation(), organisation(participant));
    }

    private ReportedOrganisation organisation(Participant participant) {
        return exported.organisations().apply(participant.organisation());
    }
}
