package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.notifications.webhook.post.Reply;
import org.sinergija.starter.event.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Judges an endpoint by what it answers: it is left alone as long as it asks for, paused if it takes nothing for long, and disabled if
/// it says that it is gone; its owner is told.
@Component
class Trouble {
    private static final Logger log = LoggerFactory.getLogger(Trouble.class);

    private final Webhooks webhooks;
    private final Outbound outbound;
    private final Dispatch dispatch;
    private final WebhookSettings settings;

    Trouble(Webhooks webhooks, Outbound outbound, Dispatch dispatch, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.outbound = outbound;
        this.dispatch = dispatch;
        this.settings = settings;
    }

    void over(Webhook webhook) {
        if (webhook.failingSince() != null || webhook.quietUntil() != null) {
            webhooks.takes(webhook.id());
        }
    }

    /// @param asked until when it asks for silence
    void met(Webhook webhook, Reply reply, Optional<Instant> asked, Instant now) {
        Instant since = webhook.failingSince();
        if (reply.isGone()) {
            stop(webhook, Webhook.State.DISABLED, now);
        } else if (since == null) {
            webhooks.fails(webhook.id(), now);
        } else if (!since.plus(settings.pauseAfter()).isAfter(now)) {
            stop(webhook, Webhook.State.PAUSED, now);
        }
        asked.ifPresent(until -> webhooks.quieten(webhook.id(), until));
    }

    private void stop(Webhook webhook, Webhook.State state, Instant now) {
        if (!webhooks.stop(webhook, state)) {
            return;
        }
        if (state == Webhook.State.DISABLED) {
            outbound.dropAll(webhook.id());
        }
        log.atInfo().addKeyValue("webhook", webhook.id()).addKeyValue("state", state).log("Webhook stopped");
        String word = state.name().toLowerCase(Locale.ROOT);
        dispatch.tell(new Notice(webhook.addressee(), "webhook/%s/%s/%s".formatted(webhook.id(), word, now),
                Reason.WEBHOOK_PAUSED, EnumSet.of(Channel.INBOX, Channel.EMAIL), List.of(),
                List.of(new Notice.News("org.sinergija.notifications.webhook.%s.v1".formatted(word), webhook.id(),
                        now)),
                null, now), Lane.PROMPT);
    }
}
