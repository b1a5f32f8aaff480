package org.sinergija.events.consultation;

import java.util.UUID;
import java.util.function.Consumer;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Repository;

/// All consultations.
@Repository
class Consultations extends Aggregates<Consultation> {
    private static final int TRIES = 20;

    Consultations(AggregateStore store) {
        super(Consultation.class, Topic.CONSULTATIONS, store);
    }

    /// The one with this id, for those who moderate it.
    Consultation ofModerator(UUID id, Caller caller) {
        Consultation consultation = get(id);
        caller.mustBelongTo(consultation.details().organisation());
        return consultation;
    }

    /// Changes what is the latest version, again where somebody else was faster.
    Consultation change(UUID id, Consumer<Consultation> change) {
        for (int tried = 1;; tried++) {
            Consultation latest = get(id);
            change.accept(latest);
            try {
                return save(latest);
            } catch (Stale fasterOne) {
                if (tried == TRIES) {
                    throw fasterOne;
                }
            }
        }
    }
}
