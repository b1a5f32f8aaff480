package org.sinergija.notifications.subscription;

import java.util.UUID;

import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// Whose a webhook is.
@Component
class CallersWebhooks {
    boolean has(Caller caller, UUID webhook) {
        return false;
    }
}
