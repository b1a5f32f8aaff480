package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A delivery as the webhook's owner sees it.
///
/// @param id the `webhook-id`
/// @param at when that happened which it tells
/// @param next when it is tried again
/// @param tries the last 50, oldest first
/// @param request the last one, where one delivery is shown
record DeliveryView(UUID id, String type, String subject, Delivery.State state, Instant at, @Nullable Instant next,
        List<Try> tries, @Nullable Request request) {
    /// @param headers without the signature
    /// @param body as it would be sent now; none if it may no longer be told
    record Request(String url, Map<String, String> headers, @Nullable String body) {}

    static DeliveryView of(Delivery delivery) {
        return with(delivery, null);
    }

    static DeliveryView with(Delivery delivery, @Nullable Request request) {
        return new DeliveryView(delivery.id(), delivery.type(), delivery.subject(), delivery.state(), delivery.at(),
                delivery.next(), delivery.tries(), request);
    }
}
