package org.sinergija.events.letter;

import java.time.Instant;
import java.util.UUID;

import org.sinergija.contracts.consultation.ConsultationState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// How long contributions are taken, and whether it goes on, as far as people have been told.
@Document("told_consultations")
record ToldConsultation(@Id UUID id, Instant closes, boolean cancelled) {
    static ToldConsultation of(ConsultationState state) {
        return new ToldConsultation(state.id(), state.closes(), state.cancellation() != null);
    }
}
