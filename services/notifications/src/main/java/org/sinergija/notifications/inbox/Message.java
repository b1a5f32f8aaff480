package org.sinergija.notifications.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A notice in an inbox, and what each of those who read that inbox did with it.
///
/// @param to an [Addressee]'s key
/// @param storedAt when it came
/// @param settledAt when that which it is about was settled or went away; from then on it asks for nothing
/// @param readBy and `archivedBy`: people, by the ids of their accounts
@Document("inbox")
record Message(@Id UUID id, String to, String cause, Reason reason, List<UUID> overlaps, List<Notice.News> news,
        @Nullable UUID subscription, Instant at, Instant storedAt, @Nullable Instant settledAt, List<String> readBy,
        List<String> archivedBy, List<Snooze> snoozes) {

    /// Somebody wants to see it later.
    record Snooze(String by, Instant until) {}

    static Message of(Notice notice, Instant storedAt) {
        return new Message(notice.id(), notice.to().key(), notice.cause(), notice.reason(), notice.overlaps(),
                notice.news(), notice.subscription(), notice.at(), storedAt, null, List.of(), List.of(), List.of());
    }

    boolean isReadBy(String person) {
        return readBy.contains(person);
    }

    boolean isArchivedBy(String person) {
        return archivedBy.contains(person);
    }

    @Nullable
    Instant snoozedBy(String person) {
        return snoozes.stream().filter(snooze -> snooze.by().equals(person)).map(Snooze::until).findFirst()
                .orElse(null);
    }
}
