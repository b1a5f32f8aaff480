package org.sinergija.bench.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.notifications.matching.Facets;
import org.sinergija.notifications.matching.Kind;
import org.sinergija.notifications.matching.Wish;

/// Wishes and happenings that nobody has, by a seed; some codes and organisations are met far more often than others.
final class MadeUp {
    private static final int ORGANISATIONS = 400;

    private final Random random;
    private final List<String> themes = codes(CodeList.THEMES);
    private final List<String> territories = codes(CodeList.TERRITORIES);
    private final List<UUID> organisations = IntStream.range(0, ORGANISATIONS).mapToObj(i -> new UUID(1, i)).toList();

    MadeUp(long seed) {
        random = new Random(seed);
    }

    Wish wish() {
        Set<OverlapLevel> levels = chance(0.5) ? Set.of(OverlapLevel.DUPLICATE, OverlapLevel.OVERLAP) : Set.of();
        return new Wish(chance(0.3) ? Set.of() : some(List.of(Kind.values()), 1, 2),
                chance(0.3) ? Set.of() : some(themes, 1, 4), chance(0.3) ? Set.of() : some(territories, 1, 4),
                chance(0.8) ? Set.of() : some(organisations, 1, 3), levels, chance(0.5) ? 0 : random.nextDouble(),
                chance(0.7));
    }

    Facets happening() {
        boolean hidden = chance(0.2);
        return switch (random.nextInt(10)) {
            case 0 -> Facets.of(Kind.ORGANISATION, Set.of(), some(territories, 1, 3), some(organisations, 1, 1), false);
            case 1 -> Facets.of(Kind.GOOD_PRACTICE, some(themes, 1, 3), some(territories, 1, 3),
                    some(organisations, 0, 1), false);
            case 2, 3, 4, 5 -> Facets.of(Kind.INITIATIVE, some(themes, 1, 4), some(territories, 1, 6),
                    some(organisations, 1, 5), hidden);
            default -> new Facets(Kind.OVERLAP, some(themes, 1, 6), some(territories, 1, 10),
                    some(organisations, 2, 8), List.of(OverlapLevel.values()).get(random.nextInt(3)),
                    random.nextDouble(), Facets.NEW_TO_ALL, hidden);
        };
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> Set<T> some(List<T> from, int least, int most) {
        Set<T> some = new HashSet<>();
        int count = random.nextInt(least, most + 1);
        while (some.size() < count) {
            double skewed = Math.pow(random.nextDouble(), 2);
            some.add(from.get((int) (skewed * from.size())));
        }
        return some;
    }

    /// Countries and the main themes first, which are met most often.
    private static List<String> codes(CodeList list) {
        return list.codes().stream().map(Code::code)
                .sorted((one, other) -> list.ancestors(one).size() - list.ancestors(other).size()).toList();
    }
}
