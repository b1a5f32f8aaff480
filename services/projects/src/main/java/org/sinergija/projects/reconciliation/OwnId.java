package org.sinergija.projects.reconciliation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sinergija.contracts.initiative.ExternalId;

/// An identifier that our exports gave to an initiative which has none: its id here, after a namespace.
final class OwnId {
    private static final Pattern SHAPE = Pattern.compile(
            "(?:.*[^0-9a-f])?([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})");

    private OwnId() {}

    static boolean isOf(ExternalId id, UUID initiative) {
        return initiative(id).equals(Optional.of(initiative));
    }

    /// The initiative that it would be; there may be none.
    static Optional<UUID> initiative(ExternalId id) {
        Matcher own = SHAPE.matcher(id.value());
        return own.matches() ? Optional.of(UUID.fromString(own.group(1))) : Optional.empty();
    }
}
