package org.sinergija.starter.event;

import java.util.Collection;
import java.util.List;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What happens to a message that cannot be handled: while a neighbour is away it is tried again without end; if it is the
/// message's own fault it goes to the dead-letter topic with the reason in a header, and the consumer goes on.
public final class DeadLetters {
    static final String REASON = "reason";
    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final long RETRIES = 2;

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final MeterRegistry meters;

    /// @param topics from which messages may come here, so that the first one shows as one more
    DeadLetters(KafkaTemplate<byte[], byte[]> kafka, Collection<String> topics, MeterRegistry meters) {
        this.kafka = kafka;
        this.meters = meters;
        topics.forEach(this::counter);
    }

    private Counter counter(String topic) {
        return meters.counter("sinergija.deadletters", "topic", topic);
    }

    public static String topicOf(String topic, String service) {
        return "%s.%s.dead-letters".formatted(topic, service);
    }

    /// Of all the consumers of a service, whichever lane they read.
    public CommonErrorHandler errorHandler(String service) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(kafka,
                (received, fault) -> new TopicPartition(topicOf(received.topic(), service), -1));
        recoverer.setHeadersFunction((received, fault) -> reason(received, fault));
        recoverer.excludeHeader(DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE,
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_MSG,
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_CAUSE,
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EXCEPTION);
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, noRetry());
        handler.setBackOffFunction((received, fault) -> isNeighboursFault(fault) ? untilItIsBack() : aFewTimes());
        handler.setLogLevel(org.springframework.kafka.KafkaException.Level.DEBUG);
        return handler;
    }

    /// Puts a message of a dead-letter topic at that topic's end, with the new reason.
    void parkAgain(ConsumerRecord<byte[], byte[]> parked, Exception fault) {
        ProducerRecord<byte[], byte[]> again = new ProducerRecord<>(parked.topic(), null, parked.key(), parked.value(),
                parked.headers());
        again.headers().remove(REASON).add(REASON, reasonFor(fault).getBytes(UTF_8));
        kafka.send(again).join();
    }

    private Headers reason(ConsumerRecord<?, ?> received, Exception fault) {
        String reason = reasonFor(fault);
        counter(received.topic()).increment();
        log.atError().addKeyValue("topic", received.topic()).addKeyValue("partition", received.partition())
                .addKeyValue("offset", received.offset()).addKeyValue("reason", reason)
                .log("Message put on the dead-letter topic");
        return new RecordHeaders().add(REASON, reason.getBytes(UTF_8));
    }

    private static boolean isNeighboursFault(Exception fault) {
        return causes(fault).stream()
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof TransientDataAccessException || cause instanceof MongoException
                        || cause instanceof org.apache.kafka.common.errors.RetriableException);
    }

    /// The handler's own word where it said one, else the innermost cause's.
    private static String reasonFor(Exception fault) {
        List<Throwable> causes = causes(fault);
        Throwable telling = causes.stream().filter(UnreadableEvent.class::isInstance).findFirst()
                .orElse(causes.getLast());
        return telling.getMessage() == null ? telling.getClass().getSimpleName() : telling.getMessage();
    }

    private static List<Throwable> causes(Exception fault) {
        return java.util.stream.Stream.iterate((Throwable) fault, java.util.Objects::nonNull, Throwable::getCause)
                .toList();
    }

    private static BackOff noRetry() {
        return new FixedBackOff(0, 0);
    }

    private static BackOff aFewTimes() {
        return new FixedBackOff(200, RETRIES);
    }

    private static BackOff untilItIsBack() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }
}
