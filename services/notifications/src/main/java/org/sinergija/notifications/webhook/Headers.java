package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.Map;

/// The headers of Standard Webhooks.
final class Headers {
    private Headers() {}

    /// All but the signature.
    static Map<String, String> plain(Delivery delivery, Instant at) {
        return Map.of("webhook-id", delivery.id().toString(), "webhook-timestamp",
                Long.toString(at.getEpochSecond()));
    }
}
