package org.sinergija.notifications.webhook;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How what happens is brought to webhooks.
///
/// @param most webhooks of one owner
/// @param width requests to one endpoint at a time, from each instance
/// @param rotation how long the former secret signs too
/// @param pauses between tries, the last of them again and again
/// @param longest after the first try of a delivery comes its last
/// @param pauseAfter an endpoint that takes nothing for so long is paused
/// @param backlog how many deliveries wait for a webhook at most; the oldest go first
/// @param kept how long deliveries can be looked at and sent again
/// @param lease how long an instance that died keeps others from what it was sending
@ConfigurationProperties("sinergija.webhooks")
record WebhookSettings(@DefaultValue("20") int most, @DefaultValue("4") int width,
        @DefaultValue("24h") Duration rotation,
        @DefaultValue({
                "5s", "30s", "2m", "10m", "30m", "1h", "2h", "4h", "8h"}) List<Duration> pauses,
        @DefaultValue("24h") Duration longest, @DefaultValue("12h") Duration pauseAfter,
        @DefaultValue("10000") int backlog, @DefaultValue("30d") Duration kept, @DefaultValue("30s") Duration lease) {
    WebhookSettings {
        if (most < 1 || width < 1 || backlog < 1) {
            throw new IllegalArgumentException("sinergija.webhooks.most, width and backlog must be positive");
        }
        if (pauses.isEmpty() || !pauses.stream().allMatch(Duration::isPositive)) {
            throw new IllegalArgumentException("sinergija.webhooks.pauses must be positive, and at least one");
        }
        if (!longest.isPositive() || !pauseAfter.isPositive() || !kept.isPositive() || !lease.isPositive()) {
            throw new IllegalArgumentException(
                    "sinergija.webhooks.longest, pause-after, kept and lease must be positive");
        }
        pauses = List.copyOf(pauses);
    }
}
