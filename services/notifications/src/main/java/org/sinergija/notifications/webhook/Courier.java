package org.sinergija.notifications.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sinergija.notifications.webhook.post.Post;
import org.sinergija.notifications.webhook.post.Reply;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Sends what waits in a line, one after the other. It is noted that something was sent after it was: after a crash it is sent again
/// under the same id.
@Component
class Courier {
    /// For topics that are read side by side.
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(1);
    /// A resumption makes all due at once; this finds what crossed it.
    private static final Duration PAUSED = Duration.ofHours(1);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Lines lines;
    private final Bodies bodies;
    private final Safe safe;
    private final Post post;
    private final Trouble trouble;
    private final Patience patience;
    private final Outcomes outcomes;
    private final Clock clock;
    private volatile boolean stopping;

    Courier(Webhooks webhooks, Deliveries deliveries, Lines lines, Bodies bodies, Safe safe, Post post,
            Trouble trouble, Patience patience, Outcomes outcomes, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.lines = lines;
        this.bodies = bodies;
        this.safe = safe;
        this.post = post;
        this.trouble = trouble;
        this.patience = patience;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /// Nothing more is begun, and what is cut off counts for nothing.
    void stop() {
        stopping = true;
        post.close();
    }

    /// Until the line is empty, or its first has to wait, or somebody else is at it.
    void bring(String id) {
        Optional<Line> line = lines.claim(id);
        while (line.isPresent()) {
            line = bringFirst(line.get());
        }
    }

    private Optional<Line> bringFirst(Line line) {
        Optional<Webhook> found = webhooks.find(line.webhook());
        if (found.isEmpty()) {
            lines.remove(line);
            return Optional.empty();
        }
        Webhook webhook = found.get();
        Instant now = clock.instant();
        Instant quiet = webhook.quietUntil();
        if (stopping || !webhook.isActive()) {
            return postponed(line, stopping ? now : now.plus(PAUSED));
        }
        if (quiet != null && quiet.isAfter(now)) {
            return postponed(line, quiet);
        }
        Line.Entry first = line.first();
        Optional<Delivery> delivery = deliveries.find(first.delivery()).filter(Delivery::isWaiting);
        return delivery.isPresent() ? bring(webhook, line, first, delivery.get()) : lines.settle(line, first);
    }

    private Optional<Line> bring(Webhook webhook, Line line, Line.Entry first, Delivery delivery) {
        Telling telling = deliveries.content(delivery).map(content -> bodies.of(content, webhook))
                .orElse(Telling.Silence.NOT_ANY_MORE);
        Instant now = clock.instant();
        return switch (telling) {
            case Telling.Body body -> send(webhook, line, first, delivery, body);
            case Telling.Silence silence -> {
                if (silence == Telling.Silence.NOT_YET && delivery.since().plus(LATE).isAfter(now)) {
                    yield postponed(line, now.plus(SOON));
                }
                deliveries.drop(List.of(delivery.id()));
                outcomes.count(Delivery.State.DROPPED);
                yield lines.settle(line, first);
            }
        };
    }

    private Optional<Line> send(Webhook webhook, Line line, Line.Entry first, Delivery delivery, Telling.Body telling) {
        byte[] body = telling.json().getBytes(UTF_8);
        Instant at = clock.instant();
        Reply reply = post.send(webhook.url(), headers(webhook, delivery, body, at), body);
        Instant now = clock.instant();
        Try last = Try.of(reply, at);
        if (reply.isTaken()) {
            deliveries.tried(delivery, last, Delivery.State.DELIVERED, null);
            outcomes.delivered(delivery);
            trouble.over(webhook);
            return lines.settle(line, first);
        }
        if (stopping) {
            return postponed(line, now);
        }
        Optional<Instant> asked = Patience.asked(reply.retryAfter(), now);
        Optional<Instant> next = reply.isGone() ? Optional.empty() : patience.next(delivery, last, asked, now);
        Delivery.State state = next.isPresent() ? Delivery.State.WAITING : Delivery.State.FAILED;
        deliveries.tried(delivery, last, state, next.orElse(null));
        outcomes.count(state);
        trouble.met(webhook, reply, asked, now);
        return next.isPresent() ? postponed(line, next.get()) : lines.settle(line, first);
    }

    private Optional<Line> postponed(Line line, Instant due) {
        lines.postpone(line, due);
        return Optional.empty();
    }

    private Map<String, String> headers(Webhook webhook, Delivery delivery, byte[] body, Instant at) {
        Map<String, String> headers = new LinkedHashMap<>(Headers.plain(delivery, at));
        headers.put("webhook-signature",
                webhook.secrets(at).stream().map(sealed -> safe.open(sealed, webhook.id()))
                        .map(secret -> secret.sign(delivery.id().toString(), at.getEpochSecond(), body))
                        .collect(Collectors.joining(" ")));
        return headers;
    }
}
