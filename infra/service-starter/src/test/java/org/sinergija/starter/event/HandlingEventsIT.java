package org.sinergija.starter.event;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.testsupport.identity.TestIssuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class HandlingEventsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "partners.organisations";
    private static final String DEAD_LETTERS = "partners.organisations.thing-service.dead-letters";

    @RegisterExtension
    static final RunningThings RUNNING = new RunningThings();

    private final Things things = RUNNING.bean(Things.class);
    private final ThingProjection projection = RUNNING.bean(ThingProjection.class);
    private static KafkaProducer<byte[], byte[]> producer;

    @BeforeAll
    static void start() {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", RUNNING.brokers()), new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @AfterAll
    static void stop() {
        producer.close();
    }

    @Test
    void an_event_changes_the_projection() {
        Thing thing = things.save(Thing.named("Group 484"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isEqualTo("Group 484"));
    }

    @Test
    void an_older_or_repeated_event_changes_nothing() throws Exception {
        Thing thing = things.save(Thing.named("first"));
        thing.rename("second");
        things.save(thing);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isEqualTo("second"));
        ConsumerRecord<byte[], byte[]> first = onTopic(TOPIC, thing.id()).getFirst();

        send(first.key(), first.value(), first);
        Thing later = things.save(Thing.named("later"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(later.id())).isEqualTo("later"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(onTopic(TOPIC, thing.id())).hasSize(3));
        assertThat(projection.nameOf(thing.id())).isEqualTo("second");
    }

    @Test
    void a_null_value_erases_the_subject() throws Exception {
        Thing thing = things.save(Thing.named("to be erased"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isNotNull());

        producer.send(new ProducerRecord<>(TOPIC, bytes(thing.id().toString()), null)).get();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isNull());
    }

    @Test
    void a_poison_message_goes_to_the_dead_letter_topic_with_its_reason_and_the_rest_flows() throws Exception {
        UUID poison = UUID.randomUUID();
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(TOPIC, bytes(poison.toString()),
                bytes("{no json"));
        message.headers().add("content-type", bytes("application/json")).add("ce_specversion", bytes("1.0"))
                .add("ce_id", bytes(poison + ":1"))
                .add("ce_source", bytes("/services/partners")).add("ce_subject", bytes(poison.toString()))
                .add("ce_sequence", bytes("1"))
                .add("ce_type", bytes("org.sinergija.partners.organisation.registered.v1"))
                .add("ce_time", bytes("2026-10-16T12:00:00Z"));
        producer.send(message).get();
        Thing after = things.save(Thing.named("after the poison"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(after.id())).isNotNull());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(onTopic(DEAD_LETTERS, poison)).hasSize(1));
        ConsumerRecord<byte[], byte[]> parked = onTopic(DEAD_LETTERS, poison).getFirst();
        assertThat(new String(parked.headers().lastHeader("reason").value(), UTF_8)).contains("OrganisationState");
        assertThat(parked.value()).isEqualTo(bytes("{no json"));
        assertThat(RUNNING.bean(MeterRegistry.class).get("sinergija.deadletters").tag("topic", TOPIC).counter()
                .count()).isPositive();
    }

    @Test
    void dead_letters_are_handled_again_on_command() throws Exception {
        Thing thing = Thing.named("handled at last");
        projection.refuse(thing.id());
        things.save(thing);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(onTopic(DEAD_LETTERS, thing.id())).hasSize(1));
        projection.accept(thing.id());

        assertThat(command("deadletters")).contains("\"handled\":1");

        assertThat(projection.nameOf(thing.id())).isEqualTo("handled at last");
    }

    @Test
    void a_projection_is_rebuilt_from_its_topic_on_command() throws Exception {
        Thing thing = things.save(Thing.named("rebuilt"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isNotNull());
        projection.clear();
        assertThat(projection.nameOf(thing.id())).isNull();

        String answer = command("projections");

        assertThat(projection.nameOf(thing.id())).isEqualTo("rebuilt");
        assertThat(answer).contains("\"read\":");
    }

    @Test
    void the_lag_of_each_group_is_told_and_who_has_read_all_has_none() {
        Thing thing = things.save(Thing.named("counted"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(projection.nameOf(thing.id())).isNotNull());
        SimpleMeterRegistry others = new SimpleMeterRegistry();
        ConsumerLag ofOthers = new ConsumerLag(List.of(new Reading("who-never-read", TOPIC)),
                Map.of("bootstrap.servers", RUNNING.brokers()), others);
        ofOthers.start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lag(others, "who-never-read")).isPositive());
        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(lag(RUNNING.bean(MeterRegistry.class), "thing-service")).isZero());
        ofOthers.stop();
    }

    @Test
    void while_the_broker_does_not_answer_the_lag_is_unknown() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        ConsumerLag lag = new ConsumerLag(List.of(new Reading("thing-service", TOPIC)), Map.of(), meters);

        assertThat(lag(meters, "thing-service")).isNaN();
        assertThat(lag.isRunning()).isFalse();
    }

    private static double lag(MeterRegistry meters, String group) {
        return meters.get("sinergija.consumer.lag").tags("group", group, "topic", TOPIC).gauge().value();
    }

    private static String command(String endpoint) throws Exception {
        int port = RUNNING.port();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest
                        .newBuilder(URI.create("http://127.0.0.1:%s/actuator/%s/thingEvents".formatted(port, endpoint)))
                        .header("Authorization", "Bearer " + TestIssuer.SHARED.admin())
                        .POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static void send(byte[] key, byte[] value, ConsumerRecord<byte[], byte[]> like) throws Exception {
        producer.send(new ProducerRecord<>(TOPIC, null, key, value, like.headers())).get();
    }

    private static List<ConsumerRecord<byte[], byte[]>> onTopic(String topic, UUID id) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        RUNNING.bean(TopicReader.class).readAll(topic, event -> {
            if (new String(event.key(), UTF_8).equals(id.toString())) {
                found.add(event);
            }
        });
        return found;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
