package org.sinergija.contracts.consultation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// Another number of contributions is published.
public record ConsultationCounted(@JsonValue ConsultationState consultation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationCounted {}

    @Override
    public UUID id() {
        return consultation.id();
    }
}
