package org.sinergija.notifications.webhook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.webhook.post.Reply;

/// One sending of a delivery.
///
/// @param status that was answered; none if nothing was
/// @param millis how long it took
/// @param answer its first kilobyte
/// @param fault why it did not count; none if it did
record Try(Instant at, @Nullable Integer status, long millis, @Nullable String answer, @Nullable String fault) {
    static Try of(Reply reply, Instant at) {
        return new Try(at, reply.status(), reply.took().toMillis(), reply.answer(), reply.fault());
    }
}
