package org.sinergija.events.seating;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.sinergija.events.seat.Ledger;

/// An act that waits for its turn, and then its answer.
final class Asked<T> {
    private final Act<T> act;
    private @Nullable Supplier<T> outcome;
    private @Nullable T answer;
    private @Nullable RuntimeException refusal;
    private boolean answered;

    Asked(Act<T> act) {
        this.act = act;
    }

    /// What it refuses leaves the ledger as it was, and is no fault of the others.
    void on(Ledger ledger, Instant now) {
        outcome = null;
        refusal = null;
        try {
            outcome = act.on(ledger, now);
        } catch (RuntimeException refused) {
            refusal = refused;
        }
    }

    /// To be called once the ledger is as it will be stored.
    void conclude() {
        answer = outcome == null ? null : outcome.get();
    }

    void settle() {
        answered = true;
    }

    void fail(RuntimeException failure) {
        refusal = failure;
        answered = true;
    }

    boolean isAnswered() {
        return answered;
    }

    T answer() {
        if (refusal != null) {
            throw refusal;
        }
        return Objects.requireNonNull(answer);
    }
}
