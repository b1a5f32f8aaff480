package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Addressee;

/// A webhook as its owner sees it.
///
/// @param organisation whose it is; none if it is one person's
/// @param types what it wants; absent for all
/// @param since when it came into this state
/// @param formerSecretUntil until then what is sent is signed with the former secret too; stands there when that is over
/// @param failingSince since when it has taken nothing
/// @param dropped how many deliveries were given up since too many waited
/// @param secret in the answer that gives it, and never again
record WebhookView(UUID id, @Nullable UUID organisation, String url, @Nullable List<String> types, Webhook.State state,
        Instant since, Instant createdAt, @Nullable Instant formerSecretUntil, @Nullable Instant failingSince,
        long dropped, @Nullable String secret) {
    static WebhookView of(Webhook webhook) {
        return with(webhook, null);
    }

    static WebhookView with(Webhook webhook, @Nullable Secret secret) {
        Addressee owner = webhook.addressee();
        return new WebhookView(webhook.id(),
                owner.kind() == Addressee.Kind.ORGANISATION ? owner.organisation() : null, webhook.url(),
                webhook.types().isEmpty() ? null : webhook.types(), webhook.state(), webhook.since(),
                webhook.createdAt(),
                webhook.former().isEmpty() ? null : webhook.former().getFirst().until(), webhook.failingSince(),
                webhook.dropped(),
                secret == null ? null : secret.text());
    }

    /// The secret has no place in a log.
    @Override
    public String toString() {
        return "WebhookView[%s]".formatted(id);
    }
}
