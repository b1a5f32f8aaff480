package org.sinergija.contracts.organisation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A coordinator let it take part.
public record OrganisationApproved(@JsonValue OrganisationState organisation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationApproved {}

    @Override
    public UUID id() {
        return organisation.id();
    }
}
