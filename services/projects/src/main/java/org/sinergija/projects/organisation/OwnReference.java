package org.sinergija.projects.organisation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What our files call an organisation that has no reference of its own. `XX` is free for private use in ISO 3166-1.
public final class OwnReference {
    private static final String NAMESPACE = "XX-SINERGIJA-";
    private static final Pattern SHAPE = Pattern.compile(
            NAMESPACE + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private OwnReference() {}

    public static String of(UUID organisation) {
        return NAMESPACE + organisation;
    }

    /// Empty if others made the reference.
    static Optional<UUID> organisation(@Nullable String reference) {
        Matcher own = SHAPE.matcher(reference == null ? "" : reference);
        return own.matches() ? Optional.of(UUID.fromString(own.group(1))) : Optional.empty();
    }
}
