package org.sinergija.contracts.consultation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// It was called off; what was contributed is not replied to.
public record ConsultationCancelled(@JsonValue ConsultationState consultation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationCancelled {}

    @Override
    public UUID id() {
        return consultation.id();
    }
}
