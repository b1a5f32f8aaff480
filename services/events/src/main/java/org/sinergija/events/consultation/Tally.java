package org.sinergija.events.consultation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many contributions there are, and from where.
record Tally(int contributions, Map<String, Long> byCountry, Map<String, Long> byType, Map<String, Long> byLanguage) {
    static Tally of(List<Contribution> published) {
        return new Tally(published.size(), count(published, each -> each.details().organisation().country()),
                count(published, each -> each.details().organisation().type().name()),
                count(published, each -> each.details().language()));
    }

    private static Map<String, Long> count(List<Contribution> published, Function<Contribution, String> of) {
        return published.stream().collect(Collectors.groupingBy(of, TreeMap::new, Collectors.counting()));
    }
}
