package org.sinergija.notifications.webhook;

import java.time.Clock;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.notifications.happening.Follower;
import org.sinergija.notifications.happening.Happening;
import org.springframework.stereotype.Component;

/// Has each webhook told what it wants of what happens from then on.
@Component
class WebhookFollower implements Follower {
    private final Webhooks webhooks;
    private final Outbound outbound;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookFollower(Webhooks webhooks, Outbound outbound, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.outbound = outbound;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void follow(Happening happening) {
        String body = happening.event().body();
        if (body == null) {
            outbound.erase(happening.subject());
        } else if (isRemembered(happening) && isPublic(happening)) {
            Content content = new Content(happening.id(), happening.topic(), happening.type(),
                    happening.topic().source(), happening.subject().toString(), happening.event().sequence(),
                    happening.time(), body);
            outbound.tell(content, webhooks.all().stream()
                    .filter(webhook -> webhook.wants(happening.type(), happening.time())).map(Webhook::id).toList());
        }
    }

    /// Whether it would be known that it was told.
    private boolean isRemembered(Happening happening) {
        return happening.time().isAfter(clock.instant().minus(settings.kept()));
    }

    /// Of overlaps it is asked when they are sent.
    private static boolean isPublic(Happening happening) {
        return happening.topic() != Topic.INITIATIVES
                || happening.as(InitiativeState.class).visibility() == Visibility.PUBLIC;
    }
}
