package org.sinergija.coordination.candidate;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.sinergija.contracts.Topic;
import org.sinergija.starter.event.TopicReader;

/// Feeds an index that all instances share, each from the partitions that the broker gives it. How far each was read stands in the index
/// itself, written only once all before it can be found; so it is true for whoever waits for it, wherever that is
/// (contracts/decisions/0026).
final class SharedFeed implements Feed {
    private static final long LOOK_MILLIS = 20;
    /// How often to ask whether the index is there while there is nothing to write.
    private static final long ASK_NANOS = 5_000_000_000L;

    private final OpenSearchIndex index;
    private final TopicReader topics;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile List<TopicPartition> all = List.of();
    private volatile boolean away;

    SharedFeed(OpenSearchIndex index, TopicReader topics) {
        this.index = index;
        this.topics = topics;
    }

    @Override
    public boolean isAway() {
        return away;
    }

    @Override
    public Map<TopicPartition, Long> progress() {
        return index.positions(all);
    }

    @Override
    public void awaitRead(Map<TopicPartition, Long> ends, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (!hasRead(ends)) {
            if (System.nanoTime() - until >= 0) {
                throw new TimeoutException("The index has not caught up in " + patience);
            }
            boolean _ = isStoppedWithin(LOOK_MILLIS);
        }
    }

    private boolean isStoppedWithin(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptException(interrupted);
        }
    }

    private boolean hasRead(Map<TopicPartition, Long> ends) {
        return Feed.reaches(index.positions(ends.keySet()), ends);
    }

    /// Whoever writes to what was is refused, and begins with what comes.
    @Override
    public void startOver() {
        index.clear();
    }

    @Override
    public void readOn() {
        while (stopped.getCount() > 0) {
            try (KafkaConsumer<byte[], byte[]> consumer = topics.newConsumer(index.name())) {
                all = TOPICS.stream().flatMap(topic -> TopicReader.partitions(consumer, topic.topicName()).stream())
                        .toList();
                read(consumer);
            } catch (InterruptException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (KafkaException brokerAway) {
                log.atWarn().addKeyValue("cause", brokerAway.getMessage()).log("Broker away; the index waits");
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer) {
        Given given = new Given();
        consumer.subscribe(TOPICS.stream().map(Topic::topicName).toList(), given);
        long askAt = System.nanoTime();
        while (stopped.getCount() > 0) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            try {
                if (given.changed) {
                    // What was polled before that stands after it too.
                    resume(consumer);
                    given.changed = false;
                } else if (!records.isEmpty()) {
                    records.forEach(received -> Feed.apply(received, index));
                    index.refresh();
                    index.commit(positions(consumer, records.partitions()));
                } else if (System.nanoTime() - askAt >= 0) {
                    Map<TopicPartition, Long> _ = progress();
                } else {
                    continue;
                }
                away = false;
                askAt = System.nanoTime() + ASK_NANOS;
            } catch (IndexAway gone) {
                given.changed = true;
                if (!away) {
                    log.atWarn().addKeyValue("cause", gone.getMessage()).log("Index away; what is new waits");
                }
                away = true;
                boolean _ = isStoppedWithin(PAUSE_MILLIS);
            }
        }
    }

    private void resume(KafkaConsumer<byte[], byte[]> consumer) {
        Set<TopicPartition> mine = consumer.assignment();
        Map<TopicPartition, Long> read = index.resume(mine);
        mine.forEach(partition -> consumer.seek(partition, read.getOrDefault(partition, 0L)));
    }

    private static Map<TopicPartition, Long> positions(KafkaConsumer<byte[], byte[]> consumer,
            Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        partitions.forEach(partition -> positions.put(partition, consumer.position(partition)));
        return positions;
    }

    /// Notes when the partitions are no longer those that were resumed.
    private static final class Given implements ConsumerRebalanceListener {
        private boolean changed = true;

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            changed = true;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            changed = true;
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }
}
