package org.sinergija.contracts.consultation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// The consolidated reply was published.
public record ConsultationReplied(@JsonValue ConsultationState consultation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationReplied {}

    @Override
    public UUID id() {
        return consultation.id();
    }
}
