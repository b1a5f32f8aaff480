package org.sinergija.contracts.organisation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// It was found to be another organisation, `mergedInto`, under another name.
public record OrganisationMerged(@JsonValue OrganisationState organisation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationMerged {}

    @Override
    public UUID id() {
        return organisation.id();
    }
}
