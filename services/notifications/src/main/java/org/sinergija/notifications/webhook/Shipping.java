package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends what is due: at once what this instance stores, and a moment later what waited or was left behind.
@Component
class Shipping implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Shipping.class);
    private static final int MOST = 1000;

    private final Courier courier;
    private final Lines lines;
    private final WebhookSettings settings;
    private final Map<UUID, Bulkhead> bulkheads = new ConcurrentHashMap<>();
    private volatile boolean running;

    Shipping(Courier courier, Lines lines, WebhookSettings settings) {
        this.courier = courier;
        this.lines = lines;
        this.settings = settings;
    }

    @EventListener
    void send(Waiting waiting) {
        if (running) {
            bulkheads.compute(waiting.webhook(), (_, known) -> {
                Bulkhead bulkhead = known == null ? new Bulkhead(settings.width(), this::bring) : known;
                bulkhead.offer(waiting.lines());
                return bulkhead;
            });
        }
    }

    @Scheduled(fixedDelayString = "${sinergija.webhooks.look:2s}")
    void sendWhatIsDue() {
        try {
            bulkheads.keySet().forEach(
                    webhook -> bulkheads.computeIfPresent(webhook, (_, known) -> known.isIdle() ? null : known));
            List<UUID> busy = bulkheads.entrySet().stream().filter(each -> each.getValue().isBusy())
                    .map(Map.Entry::getKey).toList();
            lines.due(busy, MOST).stream()
                    .collect(Collectors.groupingBy(Line::webhook, Collectors.mapping(Line::id, Collectors.toList())))
                    .forEach((webhook, due) -> send(new Waiting(webhook, due)));
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; webhooks wait");
        }
    }

    private void bring(String line) {
        try {
            courier.bring(line);
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage())
                    .log("Store away; what was sent may be sent again");
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /// Whatever is being sent is cut off, to be sent again by another instance.
    @Override
    public void stop() {
        running = false;
        courier.stop();
        bulkheads.values().forEach(Bulkhead::awaitEnd);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
