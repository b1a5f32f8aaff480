package org.sinergija.starter.health;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Without the broker a service still takes writes (they wait in the outbox), so it is degraded and not out of service.
final class BrokerHealth implements HealthIndicator, AutoCloseable {
    static final Status DEGRADED = new Status("DEGRADED");
    private static final int TIMEOUT = (int) Duration.ofSeconds(2).toMillis();

    private final String brokers;
    private final Admin admin;

    BrokerHealth(String brokers, Map<String, Object> properties) {
        this.brokers = brokers;
        admin = Admin.create(properties);
    }

    @Override
    public Health health() {
        try {
            admin.describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT)).nodes().get();
            return Health.up().build();
        } catch (ExecutionException away) {
            return Health.status(DEGRADED).withDetail("missing", "broker at " + brokers).build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
