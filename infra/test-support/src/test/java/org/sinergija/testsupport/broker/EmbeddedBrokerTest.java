package org.sinergija.testsupport.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedBrokerTest {

    @TempDir
    private Path data;

    @Test
    void records_and_port_survive_a_restart() throws Exception {
        int port;
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0)) {
            port = broker.port();
            send(broker, "first");
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(data, port)) {
            send(broker, "second");

            assertThat(broker.address()).isEqualTo("127.0.0.1:" + port);
            assertThat(values(broker, 2)).containsExactlyInAnyOrder("first", "second");
        }
    }

    @Test
    void a_topic_that_nobody_created_has_twelve_partitions() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, 0)) {
            send(broker, "any");

            try (KafkaConsumer<String, String> consumer = consumer(broker)) {
                assertThat(consumer.partitionsFor("projects.initiatives")).hasSize(12);
            }
        }
    }

    private static void send(EmbeddedBroker broker, String value) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.address(), "acks", "all");
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings, new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("projects.initiatives", "key", value)).get();
        }
    }

    private static List<String> values(EmbeddedBroker broker, int expected) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer(broker)) {
            consumer.subscribe(List.of("projects.initiatives"));
            for (int polls = 0; values.size() < expected && polls < 100; polls++) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.add(record.value());
                }
            }
        }
        return values;
    }

    private static KafkaConsumer<String, String> consumer(EmbeddedBroker broker) {
        return new KafkaConsumer<>(Map.of("bootstrap.servers", broker.address(), "group.id", "probe",
                "auto.offset.reset", "earliest", "enable.auto.commit", "false"), new StringDeserializer(),
                new StringDeserializer());
    }
}
