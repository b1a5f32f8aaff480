package org.sinergija.notifications.letter;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;

/// What a letter is about.
///
/// @param subscription that asked for it; none where it is for the focal points of a side or for mediators
public record Subject(Reason reason, List<UUID> overlaps, List<Notice.News> news, @Nullable UUID subscription) {}
