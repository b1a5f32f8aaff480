package org.sinergija.notifications.newsletter;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// Whoever gets newsletters, or was asked whether that was meant.
///
/// @param id made from the address, by which links know it without naming it
/// @param confirmedAt when the owner of the address confirmed; until then nothing is sent but the question
@Document("subscribers")
record Subscriber(@Id String id, String email, String language, Instant askedAt, @Nullable Instant confirmedAt) {
    /// Without the address.
    @Override
    public String toString() {
        return "Subscriber";
    }
}
