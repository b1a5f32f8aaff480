package org.sinergija.notifications.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a subscription would have sent.
///
/// @param matches how much it asks for happened
/// @param messages how many messages that would have made, a digest being one
/// @param items the newest
record Preview(long matches, long messages, List<Item> items) {
    /// One match.
    ///
    /// @param type the CloudEvents `type`
    /// @param title in the subscription's language, if there is one in it
    record Item(String type, UUID subject, String title, Instant at) {}
}
