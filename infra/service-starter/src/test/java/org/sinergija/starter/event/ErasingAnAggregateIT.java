package org.sinergija.starter.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.EventType;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.web.paging.Paging;
import org.springframework.data.mongodb.core.MongoTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ErasingAnAggregateIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @RegisterExtension
    static final RunningThings RUNNING = new RunningThings();

    private final Things things = RUNNING.bean(Things.class);
    private final ThingTopic topic = RUNNING.topic();
    private final MongoTemplate mongo = RUNNING.bean(MongoTemplate.class);

    @Test
    void it_is_gone_here_at_once_and_erased_on_its_topic_after_all_that_was_recorded_before() {
        Thing thing = things.save(Thing.named("v1"));
        for (int i = 2; i <= 20; i++) {
            thing.rename("v" + i);
            things.save(thing);
        }

        things.erase(thing);

        assertThat(things.find(thing.id())).isEmpty();
        assertThatThrownBy(() -> things.get(thing.id())).isInstanceOf(NotFound.class);
        assertThat(Paging.first(200).find(mongo, Thing.class, List.of()).items()).extracting(Thing::id).doesNotContain(
                thing.id());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(erased(thing.id())).isTrue());
        assertThat(topic.sequences(thing.id()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 21).boxed().toList());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored("things_erased", thing.id())).isNull());
        assertThat(RUNNING.bean(ThingProjection.class).nameOf(thing.id())).isNull();
    }

    @Test
    void an_erasure_is_a_record_without_a_value_that_says_whom_it_erases() {
        Thing thing = things.save(Thing.named("to be erased"));

        things.erase(thing);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(erased(thing.id())).isTrue());
        ConsumerRecord<byte[], byte[]> erasure = topic.published(thing.id()).getLast();
        assertThat(ThingTopic.header(erasure, "ce_id")).isEqualTo(thing.id() + ":2");
        assertThat(ThingTopic.header(erasure, "ce_subject")).isEqualTo(thing.id().toString());
        assertThat(ThingTopic.header(erasure, "ce_source")).isEqualTo("/services/partners");
        assertThat(TopicReader.event(erasure).erases()).isTrue();
        assertThat(TopicReader.event(erasure).id()).isEqualTo(thing.id());
    }

    @Test
    void what_was_recorded_and_not_saved_is_told_before_it_is_erased() {
        Thing thing = things.save(Thing.named("first"));
        thing.rename("last words");

        things.erase(thing);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(erased(thing.id())).isTrue());
        assertThat(topic.sequences(thing.id())).containsExactly(1L, 2L, 3L);
        assertThat(new String(topic.published(thing.id()).get(1).value(), UTF_8)).contains("last words");
    }

    @Test
    void erased_while_its_first_event_leaves_each_of_its_events_is_told_once() {
        List<UUID> ids = IntStream.range(0, 150).mapToObj(i -> Thing.named("brief " + i)).map(thing -> {
            things.save(thing);
            thing.rename("last words");
            things.erase(thing);
            return thing.id();
        }).toList();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids).noneMatch(id -> stored("things", id) != null
                || stored("things_erased", id) != null));
        assertThat(topic.published(ids).stream().map(event -> ThingTopic.header(event, "ce_id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void who_knows_only_an_older_version_cannot_erase_it() {
        Thing thing = things.save(Thing.named("shared"));
        Thing mine = things.get(thing.id());
        thing.rename("yours");
        things.save(thing);

        assertThatThrownBy(() -> things.erase(mine)).isInstanceOf(Stale.class);

        assertThat(things.get(thing.id()).name()).isEqualTo("yours");
    }

    @Test
    void nobody_can_save_or_erase_it_any_more() {
        Thing thing = things.save(Thing.named("shared"));
        Thing late = things.get(thing.id());
        things.erase(thing);

        late.rename("too late");
        assertThatThrownBy(() -> things.save(late)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> things.erase(late)).isInstanceOf(Stale.class);
    }

    @Test
    void a_crash_in_the_middle_of_an_erasure_is_taken_up_by_the_sweep() {
        UUID id = UUID.randomUUID();
        mongo.getCollection("things").insertOne(leftBehind(id).append("version", 1L).append("name", "left behind")
                .append("erased", true));

        assertThat(things.find(id)).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(erased(id)).isTrue());
        assertThat(topic.sequences(id)).containsExactly(1L, 2L);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored("things", id)).isNull());
    }

    @Test
    void a_crash_at_the_end_of_an_erasure_is_taken_up_by_the_sweep() {
        UUID id = UUID.randomUUID();
        mongo.getCollection("things_erased").insertOne(leftBehind(id));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(erased(id)).isTrue());
        assertThat(topic.sequences(id)).containsExactly(1L, 2L);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored("things_erased", id)).isNull());
    }

    @Test
    void it_waits_for_whoever_is_still_publishing_what_came_before() {
        Thing thing = things.save(Thing.named("in other hands"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stored("things", thing.id())).doesNotContainKey("relay"));
        long until = Instant.now().plusSeconds(4).toEpochMilli();
        mongo.getCollection("things").updateOne(new Document("_id", thing.id().toString()), new Document("$set",
                new Document("relay", new Document("token", "other").append("until", until))));

        things.erase(thing);

        assertThat(things.find(thing.id())).isEmpty();
        assertThat(stored("things_erased", thing.id())).containsEntry("relay",
                new Document("token", "other").append("until", until));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(erased(thing.id())).isTrue());
        assertThat(topic.published(thing.id()).getLast().timestamp()).isGreaterThan(until);
    }

    /// With an event and an erasure that a publisher claimed and never sent.
    private static Document leftBehind(UUID id) {
        long at = Instant.now().minusSeconds(60).toEpochMilli();
        String body = EventJson.write(Thing.named(id, "left behind").unpublished().getFirst());
        Document event = new Document("sequence", 1L).append("type", EventType.ORGANISATION_REGISTERED.type())
                .append("at", at).append("body", body);
        Document erasure = new Document("sequence", 2L).append("erases", "ORGANISATIONS").append("at", at);
        return new Document("_id", id.toString()).append("outbox", List.of(event, erasure)).append("relay",
                new Document("token", "dead").append("until", at + 10_000));
    }

    private @Nullable Document stored(String collection, UUID id) {
        return mongo.findById(id.toString(), Document.class, collection);
    }

    private boolean erased(UUID id) {
        List<ConsumerRecord<byte[], byte[]>> published = topic.published(id);
        return !published.isEmpty() && published.getLast().value() == null;
    }
}
