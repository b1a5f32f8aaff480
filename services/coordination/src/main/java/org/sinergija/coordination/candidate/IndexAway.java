package org.sinergija.coordination.candidate;

import java.io.Serial;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/// The cluster that holds the index does not answer, or not all of it does; whoever asks waits and asks again.
final class IndexAway extends DataAccessResourceFailureException {
    @Serial
    private static final long serialVersionUID = 1L;

    IndexAway(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    IndexAway(String message) {
        super(message);
    }
}
