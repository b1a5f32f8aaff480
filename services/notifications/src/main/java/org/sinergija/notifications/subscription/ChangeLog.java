package org.sinergija.notifications.subscription;

import java.util.List;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// By which each instance learns which subscriptions another one changed.
///
/// @param changes how many there were
/// @param last the subscriptions of the last ones, oldest first
@Document("subscription_changes")
record ChangeLog(@Id String id, long changes, List<UUID> last) {
    /// The only one.
    static final String ID = "all";
    /// So many changes are told one by one; whoever missed more reads all anew.
    static final int KEPT = 500;
    static final ChangeLog EMPTY = new ChangeLog(ID, 0, List.of());

    boolean tellsAllSince(long seen) {
        return changes - seen <= last.size();
    }

    List<UUID> since(long seen) {
        return last.subList(last.size() - (int) (changes - seen), last.size());
    }
}
