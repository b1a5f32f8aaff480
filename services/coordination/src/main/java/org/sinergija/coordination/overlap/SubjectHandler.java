package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.sinergija.contracts.Topic;
import org.sinergija.coordination.candidate.Candidates;
import org.sinergija.starter.event.EventHandler;
import org.sinergija.starter.event.ReceivedEvent;
import org.sinergija.starter.event.TopicReader;

/// Has each subject of a topic examined that an event tells of, once this instance's index holds all that was written before it.
/// The consumer group of a lane divides the lane's events among instances; why no pair is missed: contracts/decisions/0006.
final class SubjectHandler implements EventHandler {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Topic topic;
    private final Class<?> state;
    private final Candidates candidates;
    private final Examiner examiner;
    private final TopicReader topics;
    private final OverlapLatency latency;
    private final Barrier barrier;

    SubjectHandler(String name, Topic topic, Class<?> state, Candidates candidates, Examiner examiner,
            TopicReader topics, OverlapLatency latency) {
        this.name = name;
        this.topic = topic;
        this.state = state;
        this.candidates = candidates;
        this.examiner = examiner;
        this.topics = topics;
        this.latency = latency;
        this.barrier = new Barrier();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.erases()) {
            // What cannot be read is parked.
            Object _ = event.as(state);
        }
        candidates.awaitRead(barrier.of(event), PATIENCE);
        examiner.examine(event.id(), event.sequence(), event.lane());
        latency.examined(event);
    }

    @Override
    public void clear() {
        candidates.startOver();
    }

    /// How far the index must have read to hold all that stood on the topic when the event did. The later end offsets were asked for after
    /// the earlier ones had come; so whatever the earlier ones hold, the later ones serve, and most events need no question.
    private final class Barrier {
        private final KafkaConsumer<byte[], byte[]> broker = topics.newConsumer();
        private Map<TopicPartition, Long> earlier = Map.of();
        private Map<TopicPartition, Long> later = Map.of();

        synchronized Map<TopicPartition, Long> of(ReceivedEvent event) {
            TopicPartition place = new TopicPartition(topic().topicName(), event.partition());
            if (earlier.getOrDefault(place, 0L) <= event.offset()) {
                earlier = endOffsets();
                later = endOffsets();
            }
            return later;
        }

        private Map<TopicPartition, Long> endOffsets() {
            return broker.endOffsets(TopicReader.partitions(broker, topic().topicName()));
        }
    }
}
