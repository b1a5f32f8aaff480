package org.sinergija.coordination.candidate;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.event.ReceivedEvent;
import org.sinergija.starter.event.TopicReader;
import org.sinergija.starter.event.UnreadableEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps this instance's index of all subjects up to date by reading every partition, and lets others wait until it has
/// read what stood on the topic at some moment (contracts/decisions/0006).
@Component
public final class Candidates implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Candidates.class);
    private static final List<Topic> TOPICS = List.of(Topic.INITIATIVES, Topic.EVENTS);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long PAUSE_MILLIS = 500;

    private final IndexSettings settings;
    private final TopicReader topics;
    private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();
    private final AtomicBoolean startOver = new AtomicBoolean();
    private final Object progress = new Object();
    private final CandidateIndex index;
    private volatile boolean running;
    private Thread reader = new Thread();

    Candidates(IndexSettings settings, TopicReader topics, MeterRegistry meters) {
        this.settings = settings;
        this.topics = topics;
        this.index = new CandidateIndex(settings.dir());
        Gauge.builder("sinergija.index.size", index, CandidateIndex::size).baseUnit("subjects")
                .description("Subjects that this instance's index holds").register(meters);
    }

    public List<Candidate> of(Subject subject, Profile profile, int limit, Audience audience) {
        return index.candidates(subject, profile, limit, audience);
    }

    public Optional<Subject> find(UUID id) {
        return index.find(id);
    }

    public Rarities rarities() {
        return index.rarities();
    }

    /// Shows all subjects, in no order.
    public void forEach(Consumer<Subject> visitor) {
        index.forEach(visitor);
    }

    /// How far each partition was read into what can be found; the same as before if nothing has changed.
    public Map<TopicPartition, Long> progress() {
        return Map.copyOf(read);
    }

    /// Returns when all that stood on their topics at the time of these end offsets can be found.
    ///
    /// @throws TimeoutException if that takes too long
    public void awaitRead(Map<TopicPartition, Long> ends, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        synchronized (progress) {
            while (!hasRead(ends)) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new TimeoutException(
                            "The index has not caught up in " + patience);
                }
                try {
                    progress.wait(left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new InterruptException(interrupted);
                }
            }
        }
    }

    /// Throws the index away and reads the topics from their beginning.
    public void startOver() {
        read.clear();
        startOver.set(true);
    }

    private boolean hasRead(Map<TopicPartition, Long> ends) {
        return !startOver.get() && ends.entrySet().stream()
                .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private void readOn() {
        while (running) {
            try (KafkaConsumer<byte[], byte[]> consumer = topics.newConsumer()) {
                List<List<TopicPartition>> partitions = TOPICS.stream()
                        .map(topic -> TopicReader.partitions(consumer, topic.topicName())).toList();
                if (partitions.stream().noneMatch(List::isEmpty)) {
                    List<TopicPartition> all = partitions.stream().flatMap(List::stream).toList();
                    consumer.assign(all);
                    read(consumer, all);
                }
                synchronized (progress) {
                    progress.wait(PAUSE_MILLIS);
                }
            } catch (InterruptedException | InterruptException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (KafkaException brokerAway) {
                log.atWarn().addKeyValue("cause", brokerAway.getMessage()).log("Broker away; the index waits");
            }
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> committed = index.positions();
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
            records.forEach(this::apply);
            if (!records.isEmpty() || changed) {
                index.refresh();
                advance(consumer, partitions);
                changed = !records.isEmpty();
            }
            if (System.nanoTime() - commitAt > settings.commit().toNanos()) {
                index.commit(new HashMap<>(read));
                commitAt = System.nanoTime();
            }
        }
    }

    private void advance(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        synchronized (progress) {
            partitions.forEach(partition -> read.put(partition, consumer.position(partition)));
            progress.notifyAll();
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> received) {
        try {
            ReceivedEvent event = TopicReader.event(received);
            if (event.erases()) {
                index.remove(event.id());
            } else {
                read(event, received.topic()).ifPresentOrElse(index::put, () -> index.remove(event.id()));
            }
        } catch (UnreadableEvent poison) {
            // The consumer group puts it on the dead-letter topic and says so.
            log.atDebug().addKeyValue("offset", received.offset()).log("Unreadable event not indexed");
        }
    }

    /// Empty of what nobody but its makers may know of.
    private static Optional<Subject> read(ReceivedEvent event, String topic) {
        if (topic.equals(Topic.INITIATIVES.topicName())) {
            return Optional.of(Subject.of(event.as(InitiativeState.class), event.sequence()));
        }
        EventState state = event.as(EventState.class);
        return state.status() == EventStatus.DRAFT
                ? Optional.empty()
                : Optional.of(Subject.of(state, event.sequence()));
    }

    @Override
    public void start() {
        running = true;
        reader = Thread.ofPlatform().name("candidate-index").start(this::readOn);
    }

    @Override
    public void stop() {
        running = false;
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        index.commit(new HashMap<>(read));
        index.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Starts before the consumers that wait for it and stops after them.
    @Override
    public int getPhase() {
        return 0;
    }
}
