package org.sinergija.coordination.candidate;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.Test;
import org.sinergija.coordination.Register;
import org.sinergija.starter.event.TopicReader;
import org.sinergija.testsupport.parts.EmbeddedParts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OwnFeedIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void an_index_whose_disk_was_full_reads_on_when_there_is_room() throws InterruptedException {
        FillingDisk disk = new FillingDisk();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try (Register register = new Register(); LuceneIndex index = new LuceneIndex(disk)) {
            OwnFeed feed = new OwnFeed(index,
                    new TopicReader(Map.of("bootstrap.servers", EmbeddedParts.brokers())), Duration.ofHours(1));
            disk.fill();
            Thread reader = Thread.ofPlatform().start(feed::readOn);
            register.tell(Register.training(id, "fulldisk"), 1);
            await().atMost(PATIENCE).until(feed::isAway);

            disk.makeRoom();

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(index.find(id)).isPresent());
            assertThat(feed.isAway()).isFalse();
            feed.stop();
            reader.join();
        }
    }
}
