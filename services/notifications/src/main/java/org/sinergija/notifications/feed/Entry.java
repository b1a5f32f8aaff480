package org.sinergija.notifications.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.Topic;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// One event in the log, whoever may see it.
///
/// @param number its place; they rise by one, and none is there before all lower ones are
/// @param event the CloudEvent's id, by which what comes twice is known
/// @param dependsOn the initiatives that must be public for this to be
/// @param state the subject's JSON after the change; none once the subject is erased
/// @param storedAt when it came
@Document("feed")
record Entry(@Id long number, String event, Topic topic, UUID subject, String type, long sequence, Instant time,
        List<UUID> dependsOn, @Nullable String state, Instant storedAt) {

    Entry at(long place) {
        return new Entry(place, event, topic, subject, type, sequence, time, dependsOn, state, storedAt);
    }
}
