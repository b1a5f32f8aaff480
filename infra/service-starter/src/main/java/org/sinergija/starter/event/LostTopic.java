package org.sinergija.starter.event;

import org.springframework.core.env.Environment;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/// Makes a topic as the binder does at start, for one that vanished since.
public final class LostTopic {
    private static final String BINDER = "spring.cloud.stream.kafka.binder.";
    private static final int AS_THE_BROKER_SAYS = -1;

    private final KafkaAdmin admin;
    private final Environment environment;

    /// @param environment with the binder's settings
    LostTopic(KafkaAdmin admin, Environment environment) {
        this.admin = admin;
        this.environment = environment;
    }

    /// Leaves one that is there as it is.
    public void makeIfMissing(String topic) {
        int partitions = environment.getRequiredProperty(BINDER + "min-partition-count", Integer.class);
        int replicas = environment.getProperty(BINDER + "replication-factor", Integer.class, AS_THE_BROKER_SAYS);
        admin.createOrModifyTopics(
                TopicBuilder.name(topic).partitions(partitions).replicas(replicas).compact().build());
    }
}
