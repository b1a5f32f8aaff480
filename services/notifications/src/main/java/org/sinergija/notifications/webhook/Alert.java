package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;

/// What a notice to a webhook is about, until it is sent.
record Alert(Reason reason, @Nullable UUID subscription, Instant at, List<UUID> overlaps, List<Notice.News> news) {
    static Alert of(Notice notice) {
        return new Alert(notice.reason(), notice.subscription(), notice.at(), notice.overlaps(), notice.news());
    }

    /// The `data` of what is sent.
    ///
    /// @param overlaps as they stand when it is sent
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Raised(Reason reason, @Nullable UUID subscription, Instant at, List<OverlapState> overlaps,
            List<Notice.News> news) {
        Raised(Alert alert, List<OverlapState> overlaps, List<Notice.News> news) {
            this(alert.reason(), alert.subscription(), alert.at(), overlaps, news);
        }
    }
}
