package org.sinergija.contracts.consultation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// An organisation called for contributions.
public record ConsultationCalled(@JsonValue ConsultationState consultation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationCalled {}

    @Override
    public UUID id() {
        return consultation.id();
    }
}
