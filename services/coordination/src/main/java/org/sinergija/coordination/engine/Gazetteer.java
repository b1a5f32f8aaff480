package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

import org.sinergija.contracts.reference.CodeList;

/// Finds the territories that a text names, in any of the languages of their labels.
final class Gazetteer {
    static final Gazetteer OWN = new Gazetteer();

    /// What stands in more labels than this names a kind of territory, such as *county*.
    private static final int MOST_NAMESAKES = 12;
    private static final int SHORTEST = 3;

    private final Map<String, List<Name>> byRarest = new HashMap<>();

    private record Name(Set<String> terms, int territory) {}

    private Gazetteer() {
        List<Name> names = new ArrayList<>();
        Map<String, Set<Integer>> namesakes = new HashMap<>();
        CodeList.TERRITORIES.codes().forEach(code -> {
            int territory = Codes.TERRITORIES.numbers(List.of(code.code()))[0];
            code.labels().values().stream().map(Analysis::terms).distinct().forEach(terms -> {
                names.add(new Name(terms, territory));
                terms.forEach(term -> namesakes.computeIfAbsent(term, _ -> new HashSet<>()).add(territory));
            });
        });
        names.forEach(name -> keep(name, term -> namesakes.getOrDefault(term, Set.of()).size()));
    }

    private void keep(Name name, ToIntFunction<String> namesakes) {
        Set<String> telling = new TreeSet<>(name.terms());
        telling.removeIf(term -> namesakes.applyAsInt(term) > MOST_NAMESAKES || term.length() < SHORTEST
                || !Character.isLetter(term.charAt(0)));
        telling.stream().min(Comparator.comparingInt(namesakes)).ifPresent(rarest -> byRarest
                .computeIfAbsent(rarest, _ -> new ArrayList<>()).add(new Name(telling, name.territory())));
    }

    /// @param terms of a text
    void territoriesIn(Collection<String> terms, Collection<Integer> found) {
        for (String term : terms) {
            for (Name name : byRarest.getOrDefault(term, List.of())) {
                if (terms.containsAll(name.terms())) {
                    found.add(name.territory());
                }
            }
        }
    }
}
