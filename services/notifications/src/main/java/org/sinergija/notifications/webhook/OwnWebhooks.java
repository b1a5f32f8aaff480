package org.sinergija.notifications.webhook;

import java.util.List;

import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.starter.person.Holding;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// The webhooks of a person without organisation; those of organisations name nobody.
@Component
class OwnWebhooks implements Holding {
    private final Webhooks webhooks;
    private final Dispatch dispatch;

    OwnWebhooks(Webhooks webhooks, Dispatch dispatch) {
        this.webhooks = webhooks;
        this.dispatch = dispatch;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public List<WebhookView> tell(Caller caller) {
        return of(caller).stream().map(WebhookView::of).toList();
    }

    @Override
    public List<String> erase(Caller caller) {
        List<Webhook> own = of(caller);
        own.forEach(webhook -> {
            webhooks.remove(webhook);
            dispatch.forget(Addressee.webhook(webhook.id()));
        });
        return own.isEmpty() ? List.of() : List.of("%d webhooks".formatted(own.size()));
    }

    private List<Webhook> of(Caller caller) {
        return webhooks.ofOwner(Addressee.person(caller.subject()));
    }
}
