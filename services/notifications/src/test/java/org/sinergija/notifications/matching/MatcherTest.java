package org.sinergija.notifications.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;

import static org.assertj.core.api.Assertions.assertThat;

class MatcherTest {
    private static final UUID ID = new UUID(0, 1);
    private static final UUID US = new UUID(0, 2);

    private final Random random = new Random(7);
    private final List<UUID> organisations = IntStream.range(0, 20).mapToObj(i -> new UUID(1, i)).toList();
    private final Matcher matcher = new Matcher();

    @Test
    void finds_what_a_linear_scan_finds_while_wishes_come_change_and_go() {
        Map<UUID, Wish> wishes = new HashMap<>();
        int found = 0;
        for (int round = 0; round < 3_000; round++) {
            UUID id = new UUID(2, random.nextInt(600));
            if (random.nextInt(4) == 0) {
                wishes.remove(id);
                matcher.remove(id);
            } else {
                Wish wish = anyWish();
                wishes.put(id, wish);
                matcher.put(id, wish);
            }
            Facets facets = anyFacets();
            Set<UUID> scanned = wishes.entrySet().stream().filter(entry -> entry.getValue().matches(facets))
                    .map(Map.Entry::getKey).collect(Collectors.toSet());
            found += scanned.size();

            assertThat(matcher.match(facets)).containsExactlyInAnyOrderElementsOf(scanned);
        }
        assertThat(found).isGreaterThan(10_000);
        assertThat(matcher.size()).isEqualTo(wishes.size());
    }

    @Test
    void a_territory_includes_what_lies_inside_it_and_not_what_encloses_it() {
        matcher.put(ID, new Wish(Set.of(), Set.of(), Set.of("RS-24"), Set.of(), Set.of(), 0, true));

        assertThat(matcher.match(initiativeIn("RS-24-presevo"))).containsExactly(ID);
        assertThat(matcher.match(initiativeIn("RS-24"))).containsExactly(ID);
        assertThat(matcher.match(initiativeIn("RS"))).isEmpty();
        assertThat(matcher.match(initiativeIn("RS-20"))).isEmpty();
    }

    @Test
    void whoever_wants_any_hears_of_what_has_none() {
        matcher.put(ID, new Wish(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 0, false));

        assertThat(matcher.match(Facets.of(Kind.ORGANISATION, Set.of(), Set.of(), Set.of(), false))).hasSize(1);
    }

    @Test
    void what_is_hidden_reaches_only_those_who_see_it() {
        Wish blind = new Wish(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 0, false);
        matcher.put(ID, blind);
        Facets hidden = Facets.of(Kind.INITIATIVE, Set.of(), Set.of(), Set.of(US), true);

        assertThat(matcher.match(hidden)).isEmpty();
        assertThat(blind.matches(hidden)).isFalse();
    }

    @Test
    void a_score_that_rises_above_a_threshold_is_new_to_whoever_set_that_and_to_nobody_else() {
        UUID sooner = new UUID(0, 3);
        matcher.put(ID, new Wish(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 0.7, false));
        matcher.put(sooner, new Wish(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), 0.5, false));

        assertThat(matcher.match(overlap(0.6, Facets.NEW_TO_ALL))).containsExactly(sooner);
        assertThat(matcher.match(overlap(0.8, 0.6))).containsExactly(ID);
        assertThat(matcher.match(overlap(0.8, Facets.NEW_TO_ALL))).containsExactlyInAnyOrder(ID, sooner);
    }

    private static Facets initiativeIn(String territory) {
        return Facets.of(Kind.INITIATIVE, Set.of(), Set.of(territory), Set.of(US), false);
    }

    private static Facets overlap(double score, double newAbove) {
        return new Facets(Kind.OVERLAP, Set.of(), Set.of(), Set.of(US), OverlapLevel.OVERLAP, score, newAbove, false);
    }

    private Wish anyWish() {
        return new Wish(some(List.of(Kind.values()), 2), some(codes(CodeList.THEMES), 3),
                some(codes(CodeList.TERRITORIES), 4), some(organisations, 2), some(List.of(OverlapLevel.values()), 2),
                random.nextInt(3) * 0.4, random.nextBoolean());
    }

    private Facets anyFacets() {
        Kind kind = one(List.of(Kind.values()));
        Set<String> themes = some(codes(CodeList.THEMES), 4);
        Set<String> territories = some(codes(CodeList.TERRITORIES), 6);
        Set<UUID> involved = some(organisations, 5);
        boolean hidden = random.nextInt(4) == 0;
        return kind == Kind.OVERLAP
                ? new Facets(kind, themes, territories, involved,
                        one(List.of(OverlapLevel.values())),
                        random.nextDouble(), random.nextBoolean() ? Facets.NEW_TO_ALL : random.nextDouble(), hidden)
                : Facets.of(kind, themes, territories, involved, hidden);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// Often none.
    private <T> Set<T> some(List<T> values, int most) {
        Set<T> some = new HashSet<>();
        int count = random.nextBoolean() ? 0 : random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            some.add(one(values));
        }
        return some;
    }

    /// Few, and one inside another, so that they meet.
    private static List<String> codes(CodeList list) {
        List<String> codes = new ArrayList<>(list.codes().stream().map(Code::code).limit(25).toList());
        list.codes().stream().map(Code::parent).filter(parent -> parent != null).distinct().limit(8)
                .forEach(codes::add);
        return codes;
    }
}
