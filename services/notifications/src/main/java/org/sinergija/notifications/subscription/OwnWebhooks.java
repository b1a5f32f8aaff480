package org.sinergija.notifications.subscription;

import java.util.UUID;

import org.springframework.stereotype.Component;

/// Whose a webhook is.
@Component
class OwnWebhooks {
    boolean has(String subject, UUID webhook) {
        return false;
    }
}
