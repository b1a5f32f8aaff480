package org.sinergija.notifications.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What was sent to a webhook and what came of it.
@RestController
@RequestMapping("/api/v1/webhooks/{id}")
class DeliveryController {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Outbound outbound;
    private final Bodies bodies;
    private final Ids ids;
    private final Clock clock;

    DeliveryController(Webhooks webhooks, Deliveries deliveries, Outbound outbound, Bodies bodies, Ids ids,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outbound = outbound;
        this.bodies = bodies;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/ping")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a ping as anything else is sent", description = "The answer names the delivery.")
    DeliveryView ping(@PathVariable UUID id, Caller caller) {
        Webhook webhook = active(webhooks.get(id, caller));
        String ping = ids.next().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Content content = new Content(ping, null, Content.PING, Content.SOURCE, ping, 0, now,
                "{\"webhook\":\"%s\"}".formatted(id));
        outbound.tell(content, List.of(id));
        return DeliveryView.of(deliveries.get(webhook, Delivery.idOf(content, id)));
    }

    @GetMapping("/deliveries")
    @Operation(summary = "What was sent in the last 30 days, newest first")
    Slice<DeliveryView> list(@PathVariable UUID id, Paging paging, Caller caller) {
        return deliveries.page(webhooks.get(id, caller), paging).map(DeliveryView::of);
    }

    @GetMapping("/deliveries/{delivery}")
    DeliveryView show(@PathVariable UUID id, @PathVariable UUID delivery, Caller caller) {
        Webhook webhook = webhooks.get(id, caller);
        Delivery found = deliveries.get(webhook, delivery);
        Instant at = found.tries().isEmpty() ? found.at() : found.tries().getLast().at();
        return DeliveryView.with(found,
                new DeliveryView.Request(webhook.url(), Headers.plain(found, at), body(found, webhook)));
    }

    @PostMapping("/deliveries/{delivery}/redelivery")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send it again, under the same webhook-id; at once, if it waits")
    DeliveryView again(@PathVariable UUID id, @PathVariable UUID delivery, Caller caller) {
        Webhook webhook = active(webhooks.get(id, caller));
        outbound.again(deliveries.get(webhook, delivery));
        return DeliveryView.of(deliveries.get(webhook, delivery));
    }

    private @Nullable String body(Delivery delivery, Webhook webhook) {
        return deliveries.content(delivery).map(content -> bodies.of(content, webhook))
                .map(telling -> telling instanceof Telling.Body(String json) ? json : null)
                .orElse(null);
    }

    private static Webhook active(Webhook webhook) {
        if (!webhook.isActive()) {
            throw new RuleBroken("The webhook is %s; it has to be resumed first.".formatted(webhook.state()));
        }
        return webhook;
    }
}
