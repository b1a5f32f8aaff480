package org.sinergija.notifications.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;

/// Notices as others give them to be carried.
final class Notices {
    private Notices() {}

    /// An overlap that the service knows and of which it alerts nobody by itself.
    static OverlapState quietOverlap(RunningNotifications service, UUID one, UUID other) {
        OverlapState found = Samples.overlapOf(one, other);
        service.tell(EventType.OVERLAP_DETECTED, found.id(), 1, found, Samples.now().minusSeconds(31 * 86_400));
        return found;
    }

    static Notice found(UUID overlap, Addressee to) {
        return Notice.about(overlap, to, "found/" + overlap, Reason.OVERLAP_FOUND, Samples.now());
    }

    static Notice of(Reason reason, UUID overlap, Addressee to) {
        return Notice.about(overlap, to, reason + "/" + overlap, reason, Samples.now());
    }

    static Notice asked(Reason reason, List<UUID> overlaps, List<Notice.News> news, Addressee to) {
        return new Notice(to, "asked/" + UUID.randomUUID(), reason, EnumSet.of(Channel.EMAIL), overlaps, news,
                UUID.randomUUID(), Samples.now());
    }
}
