package org.sinergija.contracts.organisation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A merge was taken back: it stands for itself again.
public record OrganisationMergeReversed(@JsonValue OrganisationState organisation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationMergeReversed {}

    @Override
    public UUID id() {
        return organisation.id();
    }
}
