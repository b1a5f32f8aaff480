package org.sinergija.events.recommendation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.recommendation.CommitmentState;

/// An organisation's promise to put a recommendation into practice.
///
/// @param revision how often it was written, so that two who change it at once notice
record Commitment(UUID id, CommitmentDetails details, @Nullable UUID initiative, int revision, Instant promisedAt,
        Instant updatedAt) {
    Commitment changed(CommitmentDetails next, Instant at) {
        return new Commitment(id, next, initiative, revision + 1, promisedAt, at);
    }

    Commitment asInitiative(UUID made, Instant at) {
        return new Commitment(id, details, made, revision + 1, promisedAt, at);
    }

    CommitmentState state() {
        return new CommitmentState(id, details.organisation(), details.territory(), details.what(), details.due(),
                details.status(), details.evidence(), initiative, promisedAt, updatedAt);
    }
}
