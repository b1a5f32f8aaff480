package org.sinergija.notifications.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What waits to be told to one addressee as one.
///
/// @param id the addressee and what asked for it
/// @param since when the first of it came, which makes the summary's cause
/// @param due when it goes out, if nothing further comes
@Document("bundles")
record Bundle(@Id String id, String to, Set<Channel> channels, @Nullable UUID subscription, List<UUID> overlaps,
        List<Notice.News> news, Instant since, Instant due) {

    static String idOf(Notice notice) {
        return "%s/%s".formatted(notice.to().key(),
                notice.subscription() == null ? "sides" : notice.subscription());
    }

    Notice summary() {
        return new Notice(Addressee.of(to), "summary/%s/%s".formatted(id, since), Reason.SUMMARY, channels, overlaps,
                news, subscription, since);
    }
}
