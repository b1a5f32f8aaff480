package org.sinergija.events;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.sinergija.testsupport.parts.EmbeddedParts;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Tells of organisations as partners does.
public final class Partners {
    private Partners() {}

    /// An organisation of this name in English.
    public static UUID tell(String name) {
        UUID id = UUID.randomUUID();
        tell(id, 1, name, null);
        return id;
    }

    public static void tell(UUID id, int sequence, String name, @Nullable UUID mergedInto) {
        String merged = mergedInto == null ? "" : ", \"mergedInto\": \"%s\"".formatted(mergedInto);
        String body = """
                {"id": "%s", "name": {"en": "%s"}, "aliases": [], "type": "INTERNATIONAL_ORGANISATION", "country": "RS",
                 "territories": [], "languages": [], "status": "ACTIVE", "createdAt": "2026-01-01T00:00:00Z",
                 "updatedAt": "2026-01-01T00:00:00Z"%s}""".formatted(id, name, merged);
        ProducerRecord<String, String> told = new ProducerRecord<>("partners.organisations", id.toString(), body);
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_subject", id.toString(), "ce_sequence",
                String.valueOf(sequence), "ce_type", "org.sinergija.partners.organisation.revised.v1", "ce_time",
                "2026-01-01T00:00:00Z").forEach((header, value) -> told.headers().add(header, value.getBytes(UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", EmbeddedParts.brokers()), new StringSerializer(),
                new StringSerializer())) {
            Future<RecordMetadata> _ = producer.send(told);
        }
    }
}
