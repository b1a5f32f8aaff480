package org.sinergija.starter.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PublishingInBulkIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MANY = 700;

    @RegisterExtension
    static final RunningThings RUNNING = new RunningThings("--sinergija.relay.bulk-workers=1");

    private final Things things = RUNNING.bean(Things.class);
    private final ThingTopic topic = RUNNING.topic();

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
