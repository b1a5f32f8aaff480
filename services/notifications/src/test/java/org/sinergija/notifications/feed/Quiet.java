package org.sinergija.notifications.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.happening.Follower;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.ReceivedEvent;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// An instance that reads no topic: what happens there is what a test says, one thing after the other.
final class Quiet {
    static final RunningNotifications SERVICE = RunningNotifications.started("notifications-quiet",
            Stream.of("organisations", "initiatives", "bulkInitiatives", "goodPractices", "overlaps", "bulkOverlaps")
                    .map("--spring.cloud.stream.bindings.%s-in-0.consumer.auto-startup=false"::formatted)
                    .toArray(String[]::new));
    static final Api PUBLIC = SERVICE.api().anonymous();
    private static final JsonMapper JSON = JsonMapper.shared();

    private Quiet() {}

    static void tell(EventType type, UUID subject, long sequence, Object state) {
        follow(type.topic(), subject, sequence, type.type(), JSON.writeValueAsString(state));
    }

    static void erase(Topic topic, UUID subject) {
        follow(topic, subject, Long.MAX_VALUE, "", null);
    }

    private static void follow(Topic topic, UUID subject, long sequence, String type, @Nullable String body) {
        Instant at = body == null ? Instant.EPOCH : Samples.now();
        Happening happening = new Happening(topic,
                new ReceivedEvent(subject, sequence, type, at, Lane.PROMPT, null, 0, 0, body));
        SERVICE.beans(Follower.class).forEach(follower -> follower.follow(happening));
    }

    /// All that comes after the address that a `Link` gave, or from the beginning.
    static List<JsonNode> all(String from) {
        List<JsonNode> events = new ArrayList<>();
        Answer answer = PUBLIC.get(from);
        while (!answer.body().isEmpty()) {
            answer.body().forEach(events::add);
            answer = PUBLIC.get(next(answer));
        }
        return events;
    }

    static String next(Answer answer) {
        assertThat(answer.header("Link")).startsWith("<").endsWith(">; rel=\"next\"");
        return answer.header("Link").substring(1, answer.header("Link").indexOf('>'));
    }

    /// Others use the machine too.
    static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }

    /// Where the feed ends now.
    static String end() {
        String from = "/api/v1/feed?limit=200";
        Answer answer = PUBLIC.get(from);
        while (!answer.body().isEmpty()) {
            answer = PUBLIC.get(next(answer));
        }
        return next(answer);
    }

    /// The whole log, as it is stored.
    static List<Entry> entries() {
        return SERVICE.bean(MongoTemplate.class).findAll(Entry.class);
    }

    static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.path("id").asString()).toList();
    }
}
