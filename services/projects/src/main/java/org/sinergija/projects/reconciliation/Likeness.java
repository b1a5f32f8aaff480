package org.sinergija.projects.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.initiative.InitiativeDetails;
import org.sinergija.starter.text.Folding;

/// Tells a corrected activity from another one under the same identifier.
final class Likeness {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// Shorter ones are in every title.
    private static final int SHORTEST_WORD = 4;

    private Likeness() {}

    /// No word of the titles is the same in any language, and they are in other countries or at other times.
    static boolean arePlainlyDifferent(InitiativeDetails known, ReportedActivity reported) {
        return Collections.disjoint(words(known.title()), words(reported.title()))
                && (areElsewhere(known.territories(), reported.territories())
                        || areApart(known.period(), reported.period()));
    }

    private static Set<String> words(LocalizedText title) {
        Set<String> all = title.byLanguage().values().stream().map(Folding::key).flatMap(NO_WORD::splitAsStream)
                .filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        Set<String> telling = all.stream().filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toSet());
        return telling.isEmpty() ? all : telling;
    }

    private static boolean areElsewhere(Collection<Territory> one, List<Territory> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(countries(one), countries(other));
    }

    private static Set<String> countries(Collection<Territory> territories) {
        return territories.stream().map(territory -> territory.code().substring(0, 2)).collect(Collectors.toSet());
    }

    private static boolean areApart(@Nullable Period one, @Nullable Period other) {
        return one != null && other != null && (isBefore(one, other) || isBefore(other, one));
    }

    private static boolean isBefore(Period earlier, Period later) {
        LocalDate end = earlier.end();
        return end != null && end.isBefore(later.start());
    }
}
