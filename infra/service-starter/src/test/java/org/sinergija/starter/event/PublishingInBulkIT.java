package org.sinergija.starter.event;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.testsupport.broker.EmbeddedBroker;
import org.sinergija.testsupport.store.EmbeddedStore;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PublishingInBulkIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MANY = 700;

    @TempDir
    static Path folder;
    private static EmbeddedBroker broker;
    private static EmbeddedStore store;
    private static ConfigurableApplicationContext service;
    private static Things things;
    private static ThingTopic topic;

    @BeforeAll
    static void start() {
        broker = ThingService.broker(folder, 0);
        store = ThingService.store(folder, 0);
        service = ThingService.start(broker.address(), store.uri(), "--sinergija.relay.bulk-workers=1");
        things = service.getBean(Things.class);
        topic = new ThingTopic(service);
    }

    @AfterAll
    static void stop() {
        service.close();
        store.close();
        broker.close();
    }

    @Test
    void what_is_saved_or_erased_in_bulk_says_so_and_what_is_not_does_not() {
        Thing thing = things.save(Thing.named("one of many"), Lane.BULK);
        thing.rename("by hand");
        things.save(thing);
        things.erase(thing, Lane.BULK);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.published(thing.id()))
                .extracting(PublishingInBulkIT::lane).containsExactly("bulk", null, "bulk"));
    }

    @Test
    void a_single_change_does_not_wait_for_the_many_before_it() {
        List<UUID> many = new ArrayList<>();
        try (ExecutorService savers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < MANY; i++) {
                Thing thing = Thing.named("one of many");
                many.add(thing.id());
                savers.execute(() -> things.save(thing, Lane.BULK));
            }
        }
        Thing single = things.save(Thing.named("single"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.published(many)).hasSize(MANY));
        long at = topic.published(single.id()).getFirst().timestamp();
        assertThat(topic.published(many)).filteredOn(each -> each.timestamp() > at).hasSizeGreaterThan(MANY / 5);
    }

    private static @Nullable String lane(ConsumerRecord<byte[], byte[]> event) {
        Header lane = event.headers().lastHeader("ce_lane");
        return lane == null ? null : ThingTopic.header(event, "ce_lane");
    }
}
