package org.sinergija.notifications.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;

/// A message as one person sees it.
///
/// @param overlaps as they stand now, without those that the person may not see any more
/// @param settled since when it asks for nothing, being settled or gone
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record MessageView(UUID id, Reason reason, Instant at, @JsonInclude boolean read, @JsonInclude boolean archived,
        @Nullable Instant snoozedUntil, @Nullable Instant settled, @Nullable UUID subscription,
        List<OverlapState> overlaps, List<Notice.News> news) {}
