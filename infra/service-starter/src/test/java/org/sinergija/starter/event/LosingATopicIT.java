package org.sinergija.starter.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.Topic;
import org.sinergija.testsupport.api.Api;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sinergija.starter.event.ThingTopic.header;

class LosingATopicIT {
    private static final String TOPIC = "partners.organisations";
    private static final String REPUBLICATION = "/actuator/topics/" + TOPIC;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final RunningThings RUNNING = new RunningThings();

    private final Things things = RUNNING.bean(Things.class);
    private final ThingTopic topic = RUNNING.topic();
    private final Api api = Api.at(RUNNING.port());

    @Test
    void what_a_lost_topic_told_last_is_published_again_from_the_store() throws Exception {
        Thing twice = Thing.named("first");
        things.save(twice);
        twice.rename("second");
        things.save(twice);
        Thing once = things.save(Thing.named("once"));
        Thing erased = things.save(Thing.named("erased"));
        things.erase(things.get(erased.id()));
        ConsumerRecord<byte[], byte[]> last = awaitPublished(twice.id(), 2).getLast();
        awaitPublished(once.id(), 1);
        awaitPublished(erased.id(), 2);
        lose();

        assertThat(api.post(REPUBLICATION, "{}").body().path("republished").asLong()).isEqualTo(2);

        ConsumerRecord<byte[], byte[]> again = awaitPublished(twice.id(), 1).getFirst();
        assertThat(again.value()).isEqualTo(last.value());
        for (String same : List.of("ce_id", "ce_type", "ce_sequence", "ce_time", "ce_subject")) {
            assertThat(header(again, same)).isEqualTo(header(last, same));
        }
        assertThat(header(again, "ce_lane")).isEqualTo("bulk");
        assertThat(header(awaitPublished(once.id(), 1).getFirst(), "ce_type")).endsWith(".organisation.registered.v1");
        assertThat(topic.published(erased.id())).isEmpty();
        assertThat(partitions()).isEqualTo(12);

        assertThat(things.get(twice.id()).version()).isEqualTo(2);
        twice = things.get(twice.id());
        twice.rename("third");
        things.save(twice);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topic.sequences(again(again))).containsExactly(2L, 3L));
    }

    @Test
    void one_stored_before_types_were_kept_is_told_as_registered_or_revised() {
        Thing old = Thing.named("old");
        things.save(old);
        old.rename("older");
        things.save(old);
        awaitPublished(old.id(), 2);
        RUNNING.bean(MongoTemplate.class).updateFirst(Query.query(Criteria.where("_id").is(old.id())),
                new Update().unset(Outbox.TOLD), "things");

        assertThat(api.post(REPUBLICATION, "{}").status()).isEqualTo(200);

        assertThat(header(awaitPublished(old.id(), 3).getLast(), "ce_type")).endsWith(".organisation.revised.v1");
    }

    @Test
    void what_waits_to_be_told_is_not_told_twice() {
        Thing waiting = things.save(Thing.named("waiting"));
        awaitPublished(waiting.id(), 1);
        MongoTemplate mongo = RUNNING.bean(MongoTemplate.class);
        Document left = new Document("sequence", 1L).append("type",
                "org.sinergija.partners.organisation.registered.v1");
        mongo.getCollection("things").updateOne(new Document("_id", waiting.id().toString()),
                new Document("$push", new Document(Outbox.ENTRIES, left)));

        assertThat(RUNNING.bean(Outbox.class).republish("things", Topic.ORGANISATIONS,
                waiting.id(), 1, Map.of())).isFalse();

        mongo.getCollection("things").deleteOne(new Document("_id", waiting.id().toString()));
    }

    @Test
    void a_topic_of_another_service_is_not_ours_to_publish() {
        assertThat(api.post("/actuator/topics/projects.initiatives", "{}").status()).isEqualTo(404);
        assertThat(api.post("/actuator/topics/unknown", "{}").status()).isEqualTo(404);
        assertThat(api.anonymous().post(REPUBLICATION, "{}").status()).isEqualTo(401);
    }

    @Test
    void instances_share_partitions_without_stopping_each_other() throws Exception {
        try (Admin admin = admin()) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                    admin.describeConsumerGroups(List.of("thing-service")).all().get().values())
                    .singleElement().extracting(ConsumerGroupDescription::partitionAssignor)
                    .isEqualTo("cooperative-sticky"));
        }
    }

    private static UUID again(ConsumerRecord<byte[], byte[]> record) {
        return UUID.fromString(new String(record.key(), UTF_8));
    }

    private List<ConsumerRecord<byte[], byte[]>> awaitPublished(UUID id, int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.published(id)).hasSize(count));
        return topic.published(id);
    }

    private static void lose() throws Exception {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
        }
    }

    private static int partitions() throws Exception {
        try (Admin admin = admin()) {
            return admin.describeTopics(List.of(TOPIC)).allTopicNames().get().values().iterator().next().partitions()
                    .size();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RUNNING.brokers()));
    }
}
