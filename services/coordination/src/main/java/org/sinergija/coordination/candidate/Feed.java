package org.sinergija.coordination.candidate;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.event.ReceivedEvent;
import org.sinergija.starter.event.TopicReader;
import org.sinergija.starter.event.UnreadableEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps an index up to date from the topics, and says how far.
interface Feed {
    Logger log = LoggerFactory.getLogger(Feed.class);
    List<Topic> TOPICS = List.of(Topic.INITIATIVES, Topic.EVENTS);
    Duration POLL = Duration.ofMillis(200);
    long PAUSE_MILLIS = 500;

    /// Does not return before it is to stop.
    void readOn();

    /// Lets [#readOn()] return.
    void stop();

    /// How far each partition was read into what can be found; the same as before if nothing has changed.
    Map<TopicPartition, Long> progress();

    /// Returns when all that stood on their topics at the time of these end offsets can be found.
    ///
    /// @throws org.apache.kafka.common.errors.TimeoutException if that takes too long
    void awaitRead(Map<TopicPartition, Long> ends, Duration patience);

    /// Whether each partition was read as far as its end.
    static boolean reaches(Map<TopicPartition, Long> read, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /// Whether the index could not be reached, or took nothing, when this was tried last.
    boolean isAway();

    /// Throws the index away and reads the topics from their beginning.
    void startOver();

    static void apply(ConsumerRecord<byte[], byte[]> received, CandidateIndex index) {
        try {
            ReceivedEvent event = TopicReader.event(received);
            Subject shown = event.erases() ? null : read(event, received.topic());
            if (shown == null) {
                index.remove(event.id(), received.offset());
            } else {
                index.put(shown, received.offset());
            }
        } catch (UnreadableEvent poison) {
            // The consumer group puts it on the dead-letter topic and says so.
            log.atDebug().addKeyValue("offset", received.offset()).log("Unreadable event not indexed");
        }
    }

    /// Nothing of what nobody but its makers may know of.
    private static @Nullable Subject read(ReceivedEvent event, String topic) {
        if (topic.equals(Topic.INITIATIVES.topicName())) {
            return Subject.of(event.as(InitiativeState.class), event.sequence());
        }
        EventState state = event.as(EventState.class);
        return state.status() == EventStatus.DRAFT ? null : Subject.of(state, event.sequence());
    }
}
