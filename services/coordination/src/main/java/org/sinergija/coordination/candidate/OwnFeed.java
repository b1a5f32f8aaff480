package org.sinergija.coordination.candidate;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.sinergija.starter.event.TopicReader;

/// Feeds an index that is this instance's alone, by reading every partition (contracts/decisions/0006).
final class OwnFeed implements Feed {
    private final CandidateIndex index;
    private final TopicReader topics;
    private final Duration commit;
    private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();
    private final AtomicBoolean startOver = new AtomicBoolean();
    private final Object news = new Object();
    private volatile boolean running = true;
    private volatile boolean away;

    OwnFeed(CandidateIndex index, TopicReader topics, Duration commit) {
        this.index = index;
        this.topics = topics;
        this.commit = commit;
    }

    @Override
    public Map<TopicPartition, Long> progress() {
        return Map.copyOf(read);
    }

    @Override
    public void awaitRead(Map<TopicPartition, Long> ends, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        synchronized (news) {
            while (!hasRead(ends)) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new TimeoutException("The index has not caught up in " + patience);
                }
                try {
                    news.wait(left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new InterruptException(interrupted);
                }
            }
        }
    }

    private boolean hasRead(Map<TopicPartition, Long> ends) {
        return !startOver.get() && Feed.reaches(read, ends);
    }

    @Override
    public void startOver() {
        read.clear();
        startOver.set(true);
    }

    /// While its disk takes nothing.
    @Override
    public boolean isAway() {
        return away;
    }

    @Override
    public void readOn() {
        while (running) {
            try {
                tryToRead();
                synchronized (news) {
                    news.wait(PAUSE_MILLIS);
                }
            } catch (InterruptedException | InterruptException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (!away) {
            index.commit(new HashMap<>(read));
        }
    }

    private void tryToRead() {
        try {
            readFromLastCommit();
        } catch (InterruptException stopping) {
            throw stopping;
        } catch (KafkaException brokerAway) {
            log.atWarn().addKeyValue("cause", brokerAway.getMessage()).log("Broker away; the index waits");
        } catch (UncheckedIOException diskFailed) {
            if (!away) {
                log.atWarn().setCause(diskFailed).log("The index's disk failed; tried again from its last commit");
            }
            away = true;
            read.clear();
        }
    }

    private void readFromLastCommit() {
        try (KafkaConsumer<byte[], byte[]> consumer = topics.newConsumer()) {
            List<List<TopicPartition>> partitions = TOPICS.stream()
                    .map(topic -> TopicReader.partitions(consumer, topic.topicName())).toList();
            if (partitions.stream().noneMatch(List::isEmpty)) {
                List<TopicPartition> all = partitions.stream().flatMap(List::stream).toList();
                consumer.assign(all);
                read(consumer, all);
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> committed = index.resume(partitions);
        partitions.forEach(partition -> consumer.seek(partition, committed.getOrDefault(partition, 0L)));
        long commitAt = System.nanoTime();
        boolean changed = true;
        while (running) {
            if (startOver.get()) {
                index.clear();
                consumer.seekToBeginning(partitions);
                partitions.forEach(consumer::position);
                startOver.set(false);
            }
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            records.forEach(received -> Feed.apply(received, index));
            if (!records.isEmpty() || changed) {
                index.refresh();
                away = false;
                advance(consumer, partitions);
                changed = !records.isEmpty();
            }
            if (System.nanoTime() - commitAt > commit.toNanos()) {
                index.commit(new HashMap<>(read));
                commitAt = System.nanoTime();
            }
        }
    }

    private void advance(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        synchronized (news) {
            partitions.forEach(partition -> read.put(partition, consumer.position(partition)));
            news.notifyAll();
        }
    }

    @Override
    public void stop() {
        running = false;
    }
}
