package org.sinergija.notifications.news;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What was last heard of a subject, by which it is known whether the next is news.
///
/// @param sequence of the event that said it
/// @param material of an initiative: differs when something changed that people want to hear of
/// @param level of an overlap: the gravest that was news; none while it does not stand
/// @param score of an overlap: the highest that was news
@Document("marks")
record Mark(@Id UUID id, long sequence, boolean hidden, @Nullable String material, @Nullable OverlapLevel level,
        double score) {
    /// Of a subject of which nothing was heard.
    static Mark none(UUID id) {
        return new Mark(id, 0, false, null, null, 0);
    }

    /// Of a subject of which nothing but that is to be remembered.
    static Mark heard(UUID id, long sequence) {
        return new Mark(id, sequence, false, null, null, 0);
    }
}
