package org.sinergija.notifications.newsletter;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A letter that is still to be sent; it is written when it goes out.
///
/// @param id of the subscriber and what it is about, so that it is sent once
/// @param newsletter that it brings; none if it asks whether the subscription was meant
/// @param written since when it waits
@Document("newsletter_letters")
record Post(@Id String id, String subscriber, @Nullable UUID newsletter, Instant written, Instant due) {
    static Post question(String subscriber, Instant due) {
        return new Post(subscriber + "/question", subscriber, null, due, due);
    }

    static Post of(UUID newsletter, String subscriber, Instant due) {
        return new Post(subscriber + "/" + newsletter, subscriber, newsletter, due, due);
    }
}
