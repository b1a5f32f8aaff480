package org.sinergija.notifications.news;

import java.time.Instant;
import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.ReceivedEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What happened to an overlap of which a side is still to be heard of; of each overlap the last.
///
/// @param body the state, as the topic has it
@Document("late_overlaps")
record LateOverlap(@Id UUID id, long sequence, String type, Instant time, Lane lane, String body) {
    static LateOverlap of(Happening happening) {
        ReceivedEvent event = happening.event();
        return new LateOverlap(happening.subject(), event.sequence(), happening.type(), happening.time(),
                happening.lane(), String.valueOf(event.body()));
    }

    Happening happening() {
        return new Happening(Topic.OVERLAPS, new ReceivedEvent(id, sequence, type, time, lane, null, 0, 0, body));
    }
}
