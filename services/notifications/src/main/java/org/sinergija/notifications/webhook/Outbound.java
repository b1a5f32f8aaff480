package org.sinergija.notifications.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What is to be sent: what comes in, comes again, or is not to be sent after all.
@Component
class Outbound {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Lines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbound(Webhooks webhooks, Deliveries deliveries, Lines lines, ApplicationEventPublisher events, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /// Once to each, however often it is called. Returns when it is stored.
    void tell(Content content, List<UUID> receivers) {
        if (receivers.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Content kept = deliveries.keep(content);
        List<Delivery> waiting = deliveries
                .add(receivers.stream().map(webhook -> Delivery.of(kept, webhook, now)).toList());
        lines.add(waiting);
        waiting.forEach(this::wake);
    }

    /// The same again, under the same `webhook-id`.
    void again(Delivery delivery) {
        deliveries.renew(delivery, clock.instant());
        lines.add(List.of(delivery));
        lines.makeDue(Line.idOf(delivery.webhook(), delivery.subject()));
        wake(delivery);
    }

    /// First what waited.
    void resume(Webhook webhook) {
        deliveries.renewAll(webhook.id(), clock.instant());
        lines.makeAllDue(webhook.id());
    }

    /// Nothing more is sent to it.
    void dropAll(UUID webhook) {
        deliveries.dropAll(webhook);
        lines.removeAll(webhook);
    }

    void forget(UUID webhook) {
        lines.removeAll(webhook);
        deliveries.removeAll(webhook);
    }

    /// Nothing is left of it.
    void erase(UUID subject) {
        linesAbout(subject).forEach(line -> {
            deliveries.drop(line.waiting().stream().map(Line.Entry::delivery).toList());
            lines.remove(line);
        });
        deliveries.removeContents(subject);
    }

    /// Those about it alone that no longer matter; whoever comes to them in a line passes over them.
    void drop(UUID subject, Predicate<Delivery> which) {
        List<UUID> waiting = linesAbout(subject).stream().map(Line::waiting).flatMap(Collection::stream)
                .map(Line.Entry::delivery).toList();
        deliveries.drop(waiting.stream().flatMap(id -> deliveries.find(id).stream()).filter(which).map(Delivery::id)
                .toList());
    }

    private List<Line> linesAbout(UUID subject) {
        return lines.find(
                webhooks.all().stream().map(webhook -> Line.idOf(webhook.id(), subject.toString())).toList());
    }

    private void wake(Delivery delivery) {
        events.publishEvent(
                new Waiting(delivery.webhook(), List.of(Line.idOf(delivery.webhook(), delivery.subject()))));
    }
}
