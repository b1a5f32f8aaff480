package org.sinergija.starter.event;

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

/// An aggregate for these tests: it has a name and, for a while, a remark.
@Document("things")
class Thing extends Aggregate {
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");

    private String name;
    private @Nullable String remark;

    @PersistenceCreator
    Thing(UUID id, String name, @Nullable String remark) {
        super(id);
        this.name = name;
        this.remark = remark;
    }

    static Thing named(String name) {
        return named(UUID.randomUUID(), name);
    }

    static Thing named(UUID id, String name) {
        Thing thing = new Thing(id, name, "new");
        thing.recordThat(new OrganisationRegistered(thing.state()));
        return thing;
    }

    void rename(String newName) {
        name = newName;
        remark = null;
        recordThat(new OrganisationRevised(state()));
    }

    String name() {
        return name;
    }

    @Nullable
    String remark() {
        return remark;
    }

    @Override
    protected OrganisationState state() {
        return new OrganisationState(id(), LocalizedText.of("en", name), null, List.of(), OrganisationType.GOVERNMENT,
                "RS",
                List.of(), null, null, null, List.of("en"), OrganisationStatus.PENDING, null, null, NOON, NOON);
    }
}
