package org.sinergija.testsupport.probe;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.parts.EmbeddedParts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventProbeTest {

    private static final UUID INITIATIVE = new UUID(1, 1);

    @Test
    void an_event_that_comes_later_is_awaited_with_headers_and_body() throws Exception {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "probe.later")) {
            send("probe.later", new UUID(2, 2), "registered", "{}");
            send("probe.later", INITIATIVE, "revised", "{}");
            send("probe.later", INITIATIVE, "registered", "{\"title\": {\"en\": \"Return counselling\"}}");

            SeenEvent event = probe.await("registered", INITIATIVE);

            assertThat(event.body().at("/title/en").asString()).isEqualTo("Return counselling");
            assertThat(event.sequence()).isEqualTo(7);
            assertThat(probe.seen(INITIATIVE)).extracting(SeenEvent::type).containsExactly("revised", "registered");
        }
    }

    @Test
    void an_erasing_record_has_no_body() throws Exception {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "probe.erased")) {
            send("probe.erased", INITIATIVE, "erased", null);

            assertThat(probe.await("erased", INITIATIVE).body().isMissingNode()).isTrue();
        }
    }

    @Test
    void an_event_that_does_not_come_fails_with_what_came_instead() throws Exception {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "probe.never")) {
            send("probe.never", INITIATIVE, "revised", "{\"budget\": 5}");
            probe.await("revised", INITIATIVE);

            assertThatThrownBy(() -> probe.within(Duration.ofMillis(300)).await("registered", INITIATIVE)).isInstanceOf(
                    AssertionError.class).hasMessageContaining("an event registered for " + INITIATIVE)
                    .hasMessageContaining("saw 1 event(s)")
                    .hasMessageContaining("revised key=" + INITIATIVE + " {\"budget\":5}");
        }
    }

    private static void send(String topic, UUID id, String type, @Nullable String body) throws Exception {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, id.toString(), body);
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_sequence", "7".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(Map.of("bootstrap.servers", EmbeddedParts
                .brokers()), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
