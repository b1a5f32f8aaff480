package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// One thing that one webhook is told.
///
/// @param id the `webhook-id` of each try, derived from what is told to whom
/// @param content the id of what is told
/// @param at when that happened
/// @param since when it began to wait, if not for the first time
/// @param next when it is tried again
/// @param tries the last ones, oldest first
@Document("webhookdeliveries")
record Delivery(@Id UUID id, UUID webhook, String content, String type, String subject, long sequence, Instant at,
        State state, Instant since, @Nullable Instant next, List<Try> tries) {
    Delivery {
        tries = List.copyOf(tries);
    }

    /// How it stands.
    enum State {
        /// It is to be sent, or to be sent again.
        WAITING,
        /// The receiver has it.
        DELIVERED,
        /// It was tried for a day.
        FAILED,
        /// It is not sent: its subject is no longer public, it was settled or erased before, or too many waited.
        DROPPED
    }

    static Delivery of(Content content, UUID webhook, Instant now) {
        return new Delivery(idOf(content, webhook), webhook, content.id(), content.type(), content.subject(),
                content.sequence(), content.at(), State.WAITING, now, null, List.of());
    }

    static UUID idOf(Content content, UUID webhook) {
        return Notice.idOf(Addressee.webhook(webhook), content.id(), content.at());
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    /// Those since it began to wait.
    List<Try> newTries() {
        return tries.stream().filter(each -> !each.at().isBefore(since)).toList();
    }
}
