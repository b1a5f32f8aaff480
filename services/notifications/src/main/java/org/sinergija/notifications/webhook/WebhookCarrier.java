package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.UUID;

import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Carrier;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Brings notices to webhooks, for subscriptions that ask for that.
@Component
class WebhookCarrier implements Carrier {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Webhooks webhooks;
    private final Outbound outbound;

    WebhookCarrier(Webhooks webhooks, Outbound outbound) {
        this.webhooks = webhooks;
        this.outbound = outbound;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    /// Whatever the webhook's types: whoever subscribed said what is wanted.
    @Override
    public void carry(Notice notice) {
        if (notice.to().kind() != Addressee.Kind.WEBHOOK) {
            return;
        }
        String subject = notice.overlaps().size() == 1
                ? notice.overlaps().getFirst().toString()
                : notice.id().toString();
        // After the events of the same overlap that wait.
        Content content = new Content(notice.id().toString(), null, Content.ALERT, Content.SOURCE, subject,
                notice.at().toEpochMilli(), notice.at(), JSON.writeValueAsString(Alert.of(notice)));
        outbound.tell(content, webhooks.find(UUID.fromString(notice.to().id()))
                .filter(webhook -> webhook.state() != Webhook.State.DISABLED).map(Webhook::id).map(List::of)
                .orElse(List.of()));
    }

    @Override
    public void withdraw(UUID overlap) {
        outbound.drop(overlap, delivery -> delivery.type().equals(Content.ALERT));
    }

    @Override
    public void forget(Addressee addressee) {
        if (addressee.kind() == Addressee.Kind.WEBHOOK) {
            outbound.forget(UUID.fromString(addressee.id()));
        }
    }
}
