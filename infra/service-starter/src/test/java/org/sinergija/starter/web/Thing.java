package org.sinergija.starter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationRegistered;
import org.sinergija.contracts.organisation.OrganisationRevised;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.aggregate.Aggregate;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// Something to register, rename and list.
@Document("web_things")
final class Thing extends Aggregate {
    private LocalizedText title;
    private final Kind kind;
    private final @Nullable Integer rank;
    private final Instant registeredAt;

    @PersistenceCreator
    Thing(UUID id, LocalizedText title, Kind kind, @Nullable Integer rank, Instant registeredAt) {
        super(id);
        this.title = title;
        this.kind = kind;
        this.rank = rank;
        this.registeredAt = registeredAt;
    }

    static Thing register(UUID id, Registration registration, Instant at) {
        Thing thing = new Thing(id, registration.title(), registration.kind(), registration.rank(), at);
        thing.recordThat(new OrganisationRegistered(thing.state()));
        return thing;
    }

    void rename(LocalizedText next) {
        title = next;
        recordThat(new OrganisationRevised(state()));
    }

    View view() {
        return new View(id(), title, kind, rank, registeredAt);
    }

    @Override
    protected OrganisationState state() {
        return new OrganisationState(id(), title, null, List.of(), OrganisationType.GOVERNMENT, "RS", List.of(), null,
                null, null, List.of("en"), OrganisationStatus.PENDING, null, null, registeredAt, registeredAt);
    }

    enum Kind {
        TOOL, TOY
    }

    record View(UUID id, LocalizedText title, Kind kind, @Nullable Integer rank, Instant registeredAt) {}
}
