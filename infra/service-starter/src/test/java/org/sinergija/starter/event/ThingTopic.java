package org.sinergija.starter.event;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.ConfigurableApplicationContext;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What the smallest service has published.
record ThingTopic(ConfigurableApplicationContext service) {

    List<Long> sequences(UUID id) {
        return published(id).stream().map(event -> Long.valueOf(header(event, "ce_sequence"))).toList();
    }

    List<ConsumerRecord<byte[], byte[]>> published(UUID id) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        service.getBean(TopicReader.class).readAll("partners.organisations", event -> {
            if (new String(event.key(), UTF_8).equals(id.toString())) {
                found.add(event);
            }
        });
        return found;
    }

    static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
