package org.sinergija.notifications.webhook.post;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// What came of sending something.
///
/// @param status none if there was no answer
/// @param retryAfter the header, as it came
/// @param answer its first kilobyte
/// @param fault why it does not count, though there may be a status; none if it does
public record Reply(@Nullable Integer status, @Nullable String retryAfter, @Nullable String answer,
        @Nullable String fault, Duration took) {
    private static final int GONE = 410;

    static Reply none(String fault, Duration took) {
        return new Reply(null, null, null, fault, took);
    }

    /// Whether the receiver has it.
    public boolean isTaken() {
        return fault == null;
    }

    /// Whether the receiver wants nothing any more.
    public boolean isGone() {
        return status != null && status == GONE;
    }
}
