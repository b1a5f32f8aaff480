package org.sinergija.notifications.webhook;

import java.util.UUID;

import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// Whose a webhook is.
@Component
public class CallersWebhooks {
    private final Webhooks webhooks;

    CallersWebhooks(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /// Whether it is the caller's, or its organisation's; others are not, though it may see them.
    public boolean has(Caller caller, UUID webhook) {
        return webhooks.find(webhook).filter(found -> found.addressee().equals(Owner.of(caller))).isPresent();
    }
}
