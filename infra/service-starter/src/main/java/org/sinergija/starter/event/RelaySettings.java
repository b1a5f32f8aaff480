package org.sinergija.starter.event;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How unpublished events get to the broker.
///
/// @param workers how many aggregates are published side by side
/// @param bulkWorkers how many more of the bulk lane
/// @param lease how long a publisher may hold an aggregate before another takes over; at least one and a half times as long
/// as a send may take (`delivery.timeout.ms` of the producer)
/// @param retry pause between two tries while the broker is away
/// @param sweep pause between two searches for what a crash left behind
@ConfigurationProperties("sinergija.relay")
public record RelaySettings(@DefaultValue("16") int workers, @DefaultValue("8") int bulkWorkers,
        @DefaultValue("15s") Duration lease, @DefaultValue("1s") Duration retry, @DefaultValue("10s") Duration sweep) {
    public RelaySettings {
        if (workers < 1) {
            throw new IllegalArgumentException("sinergija.relay.workers must be at least 1, not %d".formatted(workers));
        }
        if (bulkWorkers < 1) {
            throw new IllegalArgumentException(
                    "sinergija.relay.bulk-workers must be at least 1, not %d".formatted(bulkWorkers));
        }
        if (lease.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("sinergija.relay.lease must be at least 1s, not %s".formatted(lease));
        }
    }
}
