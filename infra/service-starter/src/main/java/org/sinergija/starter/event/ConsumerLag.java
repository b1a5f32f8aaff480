package org.sinergija.starter.event;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// How many events each consumer group of this service has still to read, as the gauge `sinergija.consumer.lag`. The broker is
/// asked now and then, not by whoever looks at the gauge; while it is away the lag is unknown (NaN). What a topic no longer
/// holds because a later event took its place counts too.
final class ConsumerLag implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ConsumerLag.class);
    private static final int PAUSE_SECONDS = 10;

    private final List<Reading> readings;
    private final Map<String, Object> broker;
    private final Map<Reading, Long> lags = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("consumer-lag").factory());
    private @Nullable Admin admin;

    ConsumerLag(List<Reading> readings, Map<String, Object> broker, MeterRegistry meters) {
        this.readings = readings;
        this.broker = broker;
        for (Reading reading : readings) {
            Gauge.builder("sinergija.consumer.lag", lags, known -> lag(known, reading)).baseUnit("events")
                    .description("Events that a consumer group has still to read")
                    .tags("group", reading.group(), "topic", reading.topic()).register(meters);
        }
    }

    private static double lag(Map<Reading, Long> known, Reading reading) {
        Long lag = known.get(reading);
        return lag == null ? Double.NaN : lag;
    }

    private void measure(Admin admin) {
        try {
            Map<String, TopicDescription> topics = admin
                    .describeTopics(readings.stream().map(Reading::topic).distinct().toList()).allTopicNames().get();
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(topics.values().stream()
                    .flatMap(topic -> partitions(topic).stream())
                    .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()))).all().get();
            Map<String, Map<TopicPartition, OffsetAndMetadata>> read = admin
                    .listConsumerGroupOffsets(readings.stream().map(Reading::group).distinct()
                            .collect(Collectors.toMap(group -> group, _ -> new ListConsumerGroupOffsetsSpec())))
                    .all().get();
            for (Reading reading : readings) {
                Map<TopicPartition, OffsetAndMetadata> offsets = read.getOrDefault(reading.group(), Map.of());
                lags.put(reading, partitions(Objects.requireNonNull(topics.get(reading.topic()))).stream()
                        .mapToLong(partition -> Math.max(0,
                                Objects.requireNonNull(ends.get(partition)).offset() - offset(offsets, partition)))
                        .sum());
            }
        } catch (ExecutionException brokerAway) {
            lags.clear();
            log.atDebug().addKeyValue("cause", brokerAway.getMessage()).log("Consumer lag unknown");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Collection<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(info -> new TopicPartition(topic.name(), info.partition())).toList();
    }

    /// A group that never read has all before it.
    private static long offset(Map<TopicPartition, OffsetAndMetadata> offsets, TopicPartition partition) {
        OffsetAndMetadata read = offsets.get(partition);
        return read == null ? 0 : read.offset();
    }

    @Override
    public void start() {
        if (!readings.isEmpty()) {
            Admin asked = Admin.create(broker);
            admin = asked;
            ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(() -> measure(asked), 1, PAUSE_SECONDS,
                    TimeUnit.SECONDS);
        }
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }

    @Override
    public boolean isRunning() {
        return admin != null;
    }
}
