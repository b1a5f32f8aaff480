package org.sinergija.notifications.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.notifications.QuietNotifications;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads the feed of an instance that reads no topic.
final class Quiet {
    static final RunningNotifications SERVICE = QuietNotifications.SERVICE;
    static final Api PUBLIC = SERVICE.api().anonymous();

    private Quiet() {}

    static void tell(EventType type, UUID subject, long sequence, Object state) {
        SERVICE.tell(type, subject, sequence, state);
    }

    static void erase(Topic topic, UUID subject) {
        SERVICE.erase(topic, subject);
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
