package org.sinergija.contracts.organisation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A coordinator suspended it.
public record OrganisationSuspended(@JsonValue OrganisationState organisation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationSuspended {}

    @Override
    public UUID id() {
        return organisation.id();
    }
}
