package org.sinergija.notifications.webhook;

import java.util.UUID;

import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// Whose a webhook is, for those who let something be sent to it.
@Component
public class Ownership {
    private final Webhooks webhooks;

    Ownership(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /// Whether it is the caller's organisation's, or the caller's own where it acts for none.
    public boolean has(Caller caller, UUID webhook) {
        return webhooks.find(webhook).filter(found -> found.addressee().equals(Owner.of(caller))).isPresent();
    }
}
