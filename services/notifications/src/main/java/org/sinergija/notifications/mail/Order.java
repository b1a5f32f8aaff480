package org.sinergija.notifications.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A notice that is to become letters to all focal points of an organisation, once it is known who they are.
///
/// @param id the notice's
/// @param to the organisation
@Document("mail_orders")
record Order(@Id UUID id, UUID to, Reason reason, List<UUID> overlaps, List<Notice.News> news,
        @Nullable UUID subscription, Instant storedAt) {
    static Order of(Notice notice, Instant storedAt) {
        return new Order(notice.id(), notice.to().organisation(), notice.reason(), notice.overlaps(), notice.news(),
                notice.subscription(), storedAt);
    }

    Addressee addressee() {
        return Addressee.organisation(to);
    }
}
