package org.sinergija.events.recommendation;

import java.util.UUID;

import org.sinergija.contracts.recommendation.CommitmentState;

/// Whoever does something about a commitment whose day comes or has gone by.
public interface CommitmentFollower {
    /// When an organisation is reminded.
    enum Occasion {
        DUE_SOON, LATE
    }

    /// @param recommendation of which it is a promise
    /// @param cause the same if it is told again, since a crash may come between telling and remembering that
    void remind(UUID recommendation, CommitmentState commitment, Occasion occasion, UUID cause);
}
