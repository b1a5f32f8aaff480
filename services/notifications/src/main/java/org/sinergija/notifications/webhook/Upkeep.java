package org.sinergija.notifications.webhook;

import java.time.Clock;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps what is stored within bounds.
@Component
class Upkeep {
    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    private static final int MOST = 1000;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Outcomes outcomes;
    private final WebhookSettings settings;
    private final Clock clock;

    Upkeep(Webhooks webhooks, Deliveries deliveries, Outcomes outcomes, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sinergija.webhooks.count:1m}")
    void count() {
        try {
            outcomes.waiting(deliveries.countWaiting());
            webhooks.all().stream().filter(webhook -> !webhook.isActive() || webhook.failingSince() != null)
                    .forEach(this::trim);
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; waiting deliveries uncounted");
        }
    }

    /// Whoever comes to them in a line passes over them.
    private void trim(Webhook webhook) {
        long tooMany = deliveries.countWaiting(webhook.id()) - settings.backlog();
        while (tooMany > 0) {
            List<Delivery> oldest = deliveries.oldestWaiting(webhook.id(), (int) Math.min(tooMany, MOST));
            deliveries.drop(oldest.stream().map(Delivery::id).toList());
            webhooks.countDropped(webhook.id(), oldest.size());
            tooMany -= Math.max(1, oldest.size());
        }
    }

    @Scheduled(fixedDelayString = "${sinergija.webhooks.purge:1h}")
    void purge() {
        try {
            deliveries.removeBefore(clock.instant().minus(settings.kept()));
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; old deliveries stay");
        }
    }
}
