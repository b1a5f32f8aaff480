package org.sinergija.projects.iati;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.ExportedInitiative;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedRecord;

/// An initiative of the register on its way to IATI, with the organisations and initiatives that it speaks of.
final class InRegister {
    static final UUID ID = UUID.fromString("0198a000-0000-7000-8000-000000000001");
    static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");
    static final Instant UPDATED = Instant.parse("2026-03-02T08:00:00Z");

    private final Map<UUID, ReportedOrganisation> organisations = new HashMap<>();
    private final Map<UUID, ExternalId> activities = new HashMap<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<RelatedInitiative> related = new ArrayList<>();
    private final List<ExternalId> externalIds = new ArrayList<>();
    private @Nullable Original original;
    private UUID lead;
    private LocalizedText title = LocalizedText.of("en", "Training of border police");
    private @Nullable LocalizedText summary;
    private @Nullable LocalizedText objectives;
    private List<String> themes = List.of();
    private List<Territory> territories = List.of();
    private @Nullable Period period;
    private @Nullable Money budget;
    private InitiativeStatus status = InitiativeStatus.CONCEPT;

    private InRegister(ReportedOrganisation lead) {
        this.lead = organisation(lead);
    }

    static InRegister anInitiative() {
        return new InRegister(called("Organization for Migration"));
    }

    /// As an import leaves it in the register.
    static InRegister imported(ReportedActivity activity) {
        InRegister imported = new InRegister(activity.lead());
        activity.participants()
                .forEach(participant -> imported.participant(participant.organisation(), participant.role()));
        activity.related().forEach(relation -> imported.related(relation.relation(), relation.activity().value()));
        imported.externalIds.add(activity.identifier());
        imported.externalIds.addAll(activity.externalIds());
        imported.original = activity.original();
        imported.summary = activity.summary();
        imported.objectives = activity.objectives();
        return imported.titled(activity.title()).about(activity.themes()).in(activity.territories())
                .during(activity.period()).with(
                        activity.budget())
                .with(Objects.requireNonNullElse(activity.status(), InitiativeStatus.CONCEPT));
    }

    static ReportedOrganisation called(String name) {
        return new ReportedOrganisation(null, LocalizedText.of("en", name), null, OrganisationType.GOVERNMENT, "RS");
    }

    InRegister ledBy(ReportedOrganisation organisation) {
        lead = organisation(organisation);
        return this;
    }

    InRegister titled(LocalizedText text) {
        title = text;
        return this;
    }

    InRegister summed(@Nullable LocalizedText text) {
        summary = text;
        return this;
    }

    InRegister aiming(@Nullable LocalizedText text) {
        objectives = text;
        return this;
    }

    InRegister about(List<String> codes) {
        themes = codes;
        return this;
    }

    InRegister in(List<Territory> codes) {
        territories = codes;
        return this;
    }

    InRegister during(@Nullable Period days) {
        period = days;
        return this;
    }

    InRegister with(@Nullable Money money) {
        budget = money;
        return this;
    }

    InRegister with(InitiativeStatus next) {
        status = next;
        return this;
    }

    InRegister participant(ReportedOrganisation organisation, ParticipantRole role) {
        participants.add(new Participant(organisation(organisation), role));
        return this;
    }

    InRegister withoutParticipants() {
        participants.clear();
        return this;
    }

    InRegister related(Relation relation, String activity) {
        UUID id = UUID.nameUUIDFromBytes(activity.getBytes(StandardCharsets.UTF_8));
        activities.put(id, new ExternalId("IATI", activity));
        related.add(new RelatedInitiative(relation, id));
        return this;
    }

    InRegister withoutRelations() {
        related.clear();
        return this;
    }

    InRegister known(ExternalId as) {
        externalIds.add(as);
        return this;
    }

    InRegister unknown(ExternalId as) {
        externalIds.remove(as);
        return this;
    }

    InitiativeState state() {
        return new InitiativeState(ID, title, summary, objectives, lead, participants, themes, territories, List.of(),
                List.of(),
                period, budget, related, status, null, Visibility.PUBLIC, externalIds, List.of(), CREATED, UPDATED);
    }

    /// What a reader finds in what is written.
    ReportedRecord writtenAndRead() {
        return ActivityXml.readAll(written().getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    ReportedActivity again() {
        return Optional.ofNullable(writtenAndRead().activity())
                .orElseThrow(() -> new AssertionError(writtenAndRead().findings()
                        .toString()));
    }

    String written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (IatiWriter writer = new IatiWriter(out, Instant.parse("2026-05-06T07:08:09.123Z"))) {
            writer.write(new ExportedInitiative(state(), original, false,
                    id -> Objects.requireNonNull(organisations.get(id)),
                    id -> Optional.ofNullable(activities.get(id))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private UUID organisation(ReportedOrganisation organisation) {
        UUID id = UUID.nameUUIDFromBytes(organisation.toString().getBytes(StandardCharsets.UTF_8));
        organisations.put(id, organisation);
        return id;
    }
}
