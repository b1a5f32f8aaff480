package org.sinergija.contracts.organisation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// An organisation asked to take part.
public record OrganisationRegistered(@JsonValue OrganisationState organisation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationRegistered {}

    @Override
    public UUID id() {
        return organisation.id();
    }
}
