package org.sinergija.starter.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.ConfigurableApplicationContext;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What the smallest service has published.
record ThingTopic(ConfigurableApplicationContext service) {

    List<Long> sequences(UUID id) {
        return published(id).stream().map(event -> Long.valueOf(header(event, "ce_sequence"))).toList();
    }

    List<ConsumerRecord<byte[], byte[]>> published(UUID id) {
        return published(List.of(id));
    }

    List<ConsumerRecord<byte[], byte[]>> published(Collection<UUID> ids) {
        Set<String> wanted = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        service.getBean(TopicReader.class).readAll("partners.organisations", event -> {
            if (wanted.contains(new String(event.key(), UTF_8))) {
                found.add(event);
            }
        });
        return found;
    }

    static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
