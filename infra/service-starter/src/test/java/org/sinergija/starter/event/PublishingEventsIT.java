package org.sinergija.starter.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.contracts.EventType;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.trace.Traces;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexInfo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class PublishingEventsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @RegisterExtension
    static final RunningThings RUNNING = new RunningThings();

    private final Things things = RUNNING.bean(Things.class);
    private final ThingTopic topic = RUNNING.topic();

    @Test
    void the_indexes_that_a_repository_asks_for_are_made_at_start() {
        List<IndexInfo> made = RUNNING.bean(MongoTemplate.class).indexOps(Thing.class).getIndexInfo();

        assertThat(made).anySatisfy(index -> {
            assertThat(index.isIndexForFields(List.of(Things.BADGE))).isTrue();
            assertThat(index.isUnique()).isTrue();
            assertThat(index.isSparse()).isTrue();
        });
    }

    @Test
    void a_saved_change_is_published_as_a_cloud_event_in_binary_mode() {
        Thing thing = things.save(Thing.named("Ministry of Interior"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.published(thing.id())).hasSize(1));

        ConsumerRecord<byte[], byte[]> event = topic.published(thing.id()).getFirst();
        assertThat(ThingTopic.header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(ThingTopic.header(event, "ce_id")).isEqualTo(thing.id() + ":1");
        assertThat(ThingTopic.header(event, "ce_source")).isEqualTo("/services/partners");
        assertThat(ThingTopic.header(event, "ce_type")).isEqualTo("org.sinergija.partners.organisation.registered.v1");
        assertThat(ThingTopic.header(event, "ce_subject")).isEqualTo(thing.id().toString());
        assertThat(ThingTopic.header(event, "ce_sequence")).isEqualTo("1");
        assertThat(Instant.parse(ThingTopic.header(event, "ce_time"))).isBefore(Instant.MAX);
        assertThat(new String(event.value(), UTF_8)).contains("\"en\":\"Ministry of Interior\"");
        assertThat(event.headers().toArray()).noneMatch(header -> header.key().startsWith("spring"));
    }

    @Test
    void the_changes_of_one_aggregate_are_published_in_order_and_once() {
        Thing thing = things.save(Thing.named("v1"));
        for (int i = 2; i <= 50; i++) {
            Thing loaded = things.get(thing.id());
            loaded.rename("v" + i);
            things.save(loaded);
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topic.published(thing.id())).hasSizeGreaterThanOrEqualTo(50));

        assertThat(topic.sequences(thing.id()))
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, 50).boxed()
                        .toList());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored(thing.id()).getList("outbox", Document.class))
                .isEmpty());
    }

    @Test
    void a_field_that_became_empty_is_empty_after_loading() {
        Thing thing = things.save(Thing.named("with a remark"));

        thing.rename("without");
        things.save(thing);

        assertThat(things.get(thing.id()).remark()).isNull();
    }

    @Test
    void a_stale_save_is_refused_and_publishes_nothing() {
        Thing thing = things.save(Thing.named("shared"));
        Thing mine = things.get(thing.id());
        Thing yours = things.get(thing.id());
        yours.rename("yours");
        things.save(yours);

        mine.rename("mine");
        assertThatThrownBy(() -> things.save(mine)).isInstanceOf(Stale.class);

        assertThat(things.get(thing.id()).name()).isEqualTo("yours");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.sequences(thing.id())).containsExactly(1L, 2L));
    }

    @Test
    void the_retry_of_a_creation_gives_the_stored_aggregate_and_no_second_event() {
        UUID id = UUID.randomUUID();
        things.save(Thing.named(id, "first"));

        Thing again = things.save(Thing.named(id, "second"));

        assertThat(again.name()).isEqualTo("first");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.sequences(id)).containsExactly(1L));
    }

    @Test
    void a_sweep_publishes_what_a_crash_left_behind() {
        UUID id = UUID.randomUUID();
        String body = EventJson.write(Thing.named(id, "left behind").unpublished().getFirst());
        Document entry = new Document("sequence", 1L).append("type", EventType.ORGANISATION_REGISTERED.type())
                .append("at", Instant.now().minusSeconds(60).toEpochMilli()).append("body", body)
                .append("traceparent", TRACEPARENT);
        RUNNING.bean(MongoTemplate.class).getCollection("things")
                .insertOne(new Document("_id", id.toString()).append("version", 1L).append("name", "left behind")
                        .append("outbox", List.of(entry)).append("relay",
                                new Document("token", "dead").append("until",
                                        Instant.now().minusSeconds(50).toEpochMilli())));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.sequences(id)).containsExactly(1L));
        assertThat(ThingTopic.header(topic.published(id).getFirst(), "ce_traceparent")).isEqualTo(TRACEPARENT);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stored(id).getList("outbox", Document.class)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "00"})
    void an_event_goes_on_the_trace_in_which_it_was_recorded(String sampled) {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Traces traces = RUNNING.bean(Traces.class);
        Span request = traces.continuing("00-%s-00f067aa0ba902b7-%s".formatted(trace, sampled)).start();
        Thing thing;
        try (Tracer.SpanInScope _ = traces.within(request)) {
            thing = things.save(Thing.named("traced"));
        } finally {
            request.end();
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.published(thing.id())).hasSize(1));
        assertThat(ThingTopic.header(topic.published(thing.id()).getFirst(), "ce_traceparent"))
                .isEqualTo("00-%s-%s-%s".formatted(trace, request.context().spanId(), sampled));
    }

    private static Document stored(UUID id) {
        return Objects
                .requireNonNull(RUNNING.bean(MongoTemplate.class).findById(id.toString(), Document.class, "things"));
    }
}
