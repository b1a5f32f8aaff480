package org.sinergija.events.consultation;

import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Repository;

/// All consultations.
@Repository
class Consultations extends Aggregates<Consultation> {
    Consultations(AggregateStore store) {
        super(Consultation.class, Topic.CONSULTATIONS, store);
    }

    /// The one with this id, for those who moderate it.
    Consultation ofModerator(UUID id, Caller caller) {
        Consultation consultation = get(id);
        caller.mustBelongTo(consultation.details().organisation());
        return consultation;
    }
}
