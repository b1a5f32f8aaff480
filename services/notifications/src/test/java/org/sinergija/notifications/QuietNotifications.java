package org.sinergija.notifications;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.notifications.happening.Follower;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.ReceivedEvent;
import tools.jackson.databind.json.JsonMapper;

/// An instance that reads no topic: what happens there is what a test says, one thing after the other. Coordination is away.
public final class QuietNotifications {
    public static final RunningNotifications SERVICE = RunningNotifications.started("notifications-quiet",
            Stream.concat(Stream.of("--sinergija.coordination.url=http://127.0.0.1:1"),
                    Stream.of("organisations", "initiatives", "bulkInitiatives", "goodPractices", "overlaps",
                            "bulkOverlaps")
                            .map("--spring.cloud.stream.bindings.%s-in-0.consumer.auto-startup=false"::formatted))
                    .toArray(String[]::new));
    private static final JsonMapper JSON = JsonMapper.shared();

    private QuietNotifications() {}

    public static void tell(EventType type, UUID subject, long sequence, Object state) {
        follow(type.topic(), subject, sequence, type.type(), JSON.writeValueAsString(state));
    }

    public static void erase(Topic topic, UUID subject) {
        follow(topic, subject, Long.MAX_VALUE, "", null);
    }

    private static void follow(Topic topic, UUID subject, long sequence, String type, @Nullable String body) {
        Instant at = body == null ? Instant.EPOCH : Samples.now();
        Happening happening = new Happening(topic,
                new ReceivedEvent(subject, sequence, type, at, Lane.PROMPT, null, 0, 0, body));
        SERVICE.beans(Follower.class).forEach(follower -> follower.follow(happening));
    }
}
