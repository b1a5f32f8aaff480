package org.sinergija.notifications.webhook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.Topic;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What is told, the same to all webhooks.
///
/// @param id the CloudEvents `id`
/// @param topic that an event came from; none of what this service tells of itself
/// @param subject about which things are told in their order
/// @param at when it happened
/// @param state of the subject, as JSON; of an alert what it is about
@Document("webhookcontents")
record Content(@Id String id, @Nullable Topic topic, String type, String source, String subject, long sequence,
        Instant at, String state) {
    static final String SOURCE = "/services/notifications";
    static final String PING = "org.sinergija.notifications.ping.v1";
    static final String ALERT = "org.sinergija.notifications.alert.raised.v1";

    boolean isAlert() {
        return type.equals(ALERT);
    }
}
