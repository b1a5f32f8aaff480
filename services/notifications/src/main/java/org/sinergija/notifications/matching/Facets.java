package org.sinergija.notifications.matching;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;

/// What something that happened is about, as far as a [Wish] asks for it.
///
/// @param organisations that answer for it or take part
/// @param level and `score` of an overlap
/// @param newAbove of an overlap: whoever asks for a score up to this one has heard of it; below 0 it is new to all
/// @param hidden whether partners alone may see it
public record Facets(Kind kind, Set<String> themes, Set<String> territories, Set<UUID> organisations,
        @Nullable OverlapLevel level, double score, double newAbove, boolean hidden) {
    /// New to everybody who asks for its kind.
    public static final double NEW_TO_ALL = -1;

    public Facets {
        themes = Set.copyOf(themes);
        territories = Set.copyOf(territories);
        organisations = Set.copyOf(organisations);
    }

    /// Of something that is no overlap.
    public static Facets of(Kind kind, Set<String> themes, Set<String> territories, Set<UUID> organisations,
            boolean hidden) {
        return new Facets(kind, themes, territories, organisations, null, 1, NEW_TO_ALL, hidden);
    }
}
