package org.sinergija.starter.aggregate;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.event.LostTopic;
import org.sinergija.starter.fault.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/// `POST /actuator/topics/TOPIC`, or `POST /actuator/topics` for all, makes a topic that was lost anew and publishes the present state of each aggregate there, as the
/// last event that it had. Repeated, or where nothing was lost, it tells readers what they know.
@Endpoint(id = "topics")
final class TopicEndpoint {
    private static final Logger log = LoggerFactory.getLogger(TopicEndpoint.class);

    private final AggregateStore store;
    private final LostTopic lost;

    TopicEndpoint(AggregateStore store, LostTopic lost) {
        this.store = store;
        this.lost = lost;
    }

    /// @param republished how many aggregates had told all; what others have not told yet they tell anyway
    record Republication(long republished) {}

    /// All topics of this service, as after its store was restored.
    @WriteOperation
    Map<String, Republication> republishAll() {
        Map<String, Republication> told = new TreeMap<>();
        store.topics().forEach(topic -> told.put(topic.topicName(), republish(topic)));
        return told;
    }

    @WriteOperation
    Republication republish(@Selector String name) {
        return republish(named(name));
    }

    private static Topic named(String name) {
        return Arrays.stream(Topic.values()).filter(each -> each.topicName().equals(name)).findFirst()
                .orElseThrow(() -> new NotFound("There is no topic %s.".formatted(name)));
    }

    private Republication republish(Topic topic) {
        Class<? extends Aggregate> told = store.toldOn(topic);
        lost.makeIfMissing(topic.topicName());
        long republished = store.republish(told, topic);
        log.atInfo().addKeyValue("topic", topic.topicName()).addKeyValue("aggregates", republished)
                .log("Topic republished");
        return new Republication(republished);
    }
}
