package org.sinergija.contracts.consultation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// Contributions are taken for longer than was said.
public record ConsultationExtended(@JsonValue ConsultationState consultation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationExtended {}

    @Override
    public UUID id() {
        return consultation.id();
    }
}
