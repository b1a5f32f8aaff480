package org.sinergija.starter.event;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.sinergija.starter.trace.Traces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;

/// Events out and in.
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@EnableConfigurationProperties(RelaySettings.class)
class EventAutoConfiguration {
    /// In the store's precision, so that an answer shows what a later one will.
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Outbox outbox(MongoTemplate mongo, RelaySettings settings, Clock clock, Traces traces) {
        return new Outbox(mongo, settings, clock, traces::traceparent);
    }

    @Bean
    Backlog backlog(Clock clock, MeterRegistry meters) {
        return new Backlog(clock, meters);
    }

    @Bean
    OutboxRelay outboxRelay(Outbox outbox, StreamBridge bridge, RelaySettings settings, Backlog backlog, Traces traces,
            MeterRegistry meters) {
        OutboxRelay relay = new OutboxRelay(outbox, new EventPublisher(bridge, traces, meters), settings, backlog);
        Gauge.builder("sinergija.relay.halted", relay, each -> each.isHalted() ? 1 : 0)
                .description("1 while the broker takes no events").register(meters);
        return relay;
    }

    @Bean
    ConsumerLag consumerLag(BindingServiceProperties bindings, KafkaProperties kafka, MeterRegistry meters) {
        return new ConsumerLag(Reading.all(bindings), kafka.buildAdminProperties(), meters);
    }

    @Bean
    ProjectionStore projectionStore(MongoTemplate mongo) {
        return new ProjectionStore(mongo);
    }

    @Bean
    TopicReader topicReader(KafkaProperties kafka) {
        Map<String, Object> properties = kafka.buildConsumerProperties();
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new TopicReader(properties);
    }

    /// Event headers travel as plain text, not as JSON, so that any CloudEvents client reads them.
    @Bean
    SimpleKafkaHeaderMapper eventHeaderMapper() {
        return new SimpleKafkaHeaderMapper();
    }

    @Bean
    DeadLetters deadLetters(KafkaProperties kafka, BindingServiceProperties bindings, MeterRegistry meters) {
        return new DeadLetters(
                new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(kafka.buildProducerProperties(),
                        new ByteArraySerializer(), new ByteArraySerializer())),
                Reading.all(bindings).stream().map(Reading::topic).toList(), meters);
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> deadLettering(DeadLetters deadLetters,
            Environment environment) {
        String service = environment.getRequiredProperty("spring.application.name");
        return (container, destination, group) -> container.setCommonErrorHandler(deadLetters.errorHandler(service));
    }

    @Bean
    KafkaAdmin.NewTopics deadLetterTopics(ObjectProvider<EventHandler> handlers, Environment environment) {
        String group = environment.getRequiredProperty("spring.application.name");
        return new KafkaAdmin.NewTopics(handlers.stream()
                .map(handler -> TopicBuilder.name(DeadLetters.topicOf(handler.topic().topicName(), group))
                        .partitions(1).build())
                .toArray(NewTopic[]::new));
    }

    @Bean
    LostTopic lostTopic(KafkaAdmin admin, Environment environment) {
        return new LostTopic(admin, environment);
    }

    @Bean
    EventInlets eventInlets(ObjectProvider<EventInlet> inlets) {
        return new EventInlets(inlets.orderedStream().toList());
    }

    @Bean
    DeadLetterEndpoint deadLetterEndpoint(EventInlets inlets, TopicReader topics, DeadLetters deadLetters,
            Environment environment) {
        return new DeadLetterEndpoint(inlets, topics, deadLetters,
                environment.getRequiredProperty("spring.application.name"));
    }

    @Bean
    ProjectionEndpoint projectionEndpoint(EventInlets inlets, TopicReader topics) {
        return new ProjectionEndpoint(inlets, topics);
    }
}
