package org.sinergija.notifications.matching;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.reference.CodeList;

/// What somebody wants to hear of; where a set is empty, any.
///
/// @param themes and `territories`: with all that lies inside them
/// @param levels and `threshold`: of overlaps alone
/// @param seesHidden whether it may be told of what partners alone may see
public record Wish(Set<Kind> kinds, Set<String> themes, Set<String> territories, Set<UUID> organisations,
        Set<OverlapLevel> levels, double threshold, boolean seesHidden) {
    public Wish {
        kinds = Set.copyOf(kinds);
        themes = Set.copyOf(themes);
        territories = Set.copyOf(territories);
        organisations = Set.copyOf(organisations);
        levels = Set.copyOf(levels);
    }

    public boolean matches(Facets facets) {
        return isAmong(kinds, facets.kind()) && reaches(CodeList.THEMES, themes, facets.themes())
                && reaches(CodeList.TERRITORIES, territories, facets.territories())
                && (organisations.isEmpty() || facets.organisations().stream().anyMatch(organisations::contains))
                && isAmong(levels, facets.level()) && isNewTo(facets) && (seesHidden || !facets.hidden());
    }

    /// Whether the score is high enough, and was not before.
    boolean isNewTo(Facets facets) {
        return threshold <= facets.score() && threshold > facets.newAbove();
    }

    private static <T> boolean isAmong(Set<T> wanted, @Nullable T value) {
        return value == null || wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean reaches(CodeList list, Set<String> wanted, Collection<String> codes) {
        return wanted.isEmpty() || codes.stream().anyMatch(
                code -> wanted.contains(code) || list.ancestors(code).stream().anyMatch(wanted::contains));
    }
}
