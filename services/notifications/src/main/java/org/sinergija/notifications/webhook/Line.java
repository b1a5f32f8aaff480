package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The deliveries about one subject that wait for one webhook, and are sent one after the other.
///
/// @param id webhook and subject
/// @param due when the first is sent
/// @param leased until then somebody is at it
@Document("webhooklines")
record Line(@Id String id, UUID webhook, List<Entry> waiting, Instant due, Instant leased) {
    /// @param sequence the subject's version; what was told first may come to us later
    record Entry(UUID delivery, long sequence) {}

    static String idOf(UUID webhook, String subject) {
        return webhook + "/" + subject;
    }

    Entry first() {
        return waiting.stream().min(Comparator.comparingLong(Entry::sequence).thenComparing(Entry::delivery))
                .orElseThrow(() -> new IllegalStateException("Line %s is empty".formatted(id)));
    }
}
