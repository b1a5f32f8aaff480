package org.sinergija.bench.overlap;

import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.bench.overlap.measure.Quality;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.coordination.weights.Weights;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class OwnSetTest {
    @Test
    void initiatives_are_read_with_all_that_they_say() {
        LabelledSet set = set("{\"left\": \"a\", \"right\": \"b\", \"label\": \"RELATED\", \"relation\": \"PARENT\","
                + " \"made\": \"split\", \"why\": \"stated\"}");
        LabelledPair pair = set.pairs().getFirst();

        assertThat(pair.left().lead()).isEqualTo(set(pair("c", "b")).pairs().getFirst().left().lead())
                .isNotEqualTo(pair.right().lead());
        assertThat(pair.left().related().getFirst().initiative()).isEqualTo(pair.right().id());
        assertThat(pair.left().budget()).hasToString("Money[amount=120000, currency=EUR]");
        assertThat(pair.left().participants()).hasSize(1);
        assertThat(pair.relation()).isEqualTo("PARENT");
        assertThat(pair.right().period()).isNull();
    }

    @Test
    void languages_and_scripts_of_the_sides_are_told_apart() {
        List<LabelledPair> pairs = set(pair("a", "b"), pair("b", "c"), pair("a", "a")).pairs();

        assertThat(pairs).extracting(LabelledPair::crossesLanguages).containsExactly(true, false, false);
        assertThat(pairs).extracting(LabelledPair::crossesScripts).containsExactly(false, true, false);
    }

    @Test
    void a_pair_of_what_is_not_there_is_refused() {
        assertThatThrownBy(() -> set(pair("a", "z"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("small pairs z, which it does not have");
    }

    @Test
    void verdicts_are_measured_by_level() {
        Verdicts verdicts = new Verdicts(List.of(judged(Label.DUPLICATE, OverlapLevel.DUPLICATE, 0.95),
                judged(Label.DUPLICATE, OverlapLevel.OVERLAP, 0.85), judged(Label.OVERLAP, OverlapLevel.OVERLAP, 0.75),
                judged(Label.DISTINCT, OverlapLevel.OVERLAP, 0.65), judged(Label.DISTINCT, null, 0.05)));

        assertThat(verdicts.duplicates()).isEqualTo(new Quality(1, 0, 1));
        assertThat(verdicts.overlaps()).isEqualTo(new Quality(1, 2, 0));
        assertThat(verdicts.alerts()).isEqualTo(new Quality(3, 1, 0));
        assertThat(verdicts.byNeed().area()).isEqualTo(1);
        assertThat(verdicts.calibrationError())
                .isCloseTo((0.05 + 0.15 + 0.25 + 0.65 + 0.05) / 5, within(1e-12));
    }

    @Test
    void new_weights_are_shown_beside_the_old_ones() {
        Weights nothing = new Weights(-3, new TreeMap<>());

        assertThat(Relearning.changes(PairWeights.own(), new PairWeights(nothing, nothing, nothing, nothing)))
                .contains("need: text", "sameness: prior", "kinship: LATER", "none");
    }

    @Test
    void the_list_shows_only_what_is_wrong() {
        String list = PairList.wrong(List.of(judged(Label.DUPLICATE, OverlapLevel.DUPLICATE, 0.9),
                judged(Label.DISTINCT, OverlapLevel.OVERLAP, 0.7), judged(Label.RELATED, null, 0.1)));

        assertThat(list).contains("a | b: is DISTINCT (look-alike), found OVERLAP; need 0.700", "text +1 bits",
                "1 of 3 pairs are wrong.").doesNotContain("is DUPLICATE");
    }

    private static Judged judged(Label label, @Nullable OverlapLevel level, double likeness) {
        LabelledSet set = set(pair("a", "b"));
        LabelledPair pair = set.pairs().getFirst();
        return new Judged(new LabelledPair("a", "b", pair.left(), pair.right(), label, null, "look-alike", "facts"),
                level, null, likeness, likeness, List.of("text +1 bits"));
    }

    private static String pair(String left, String right) {
        return "{\"left\": \"%s\", \"right\": \"%s\", \"label\": \"DISTINCT\", \"made\": \"unlike\"}".formatted(left,
                right);
    }

    private static LabelledSet set(String... pairs) {
        return LabelledSet.of("small",
                JsonMapper.shared().readTree(
                        """
                                {"initiatives": [
                                 {"key": "a", "title": {"en": "Courses for border police"}, "lead": "iom", "themes": ["border-management"],
                                  "territories": ["RS"], "period": {"start": "2024-03-01", "end": "2025-08-31"},
                                  "budget": {"amount": 120000, "currency": "EUR"},
                                  "participants": [{"organisation": "eu", "role": "FUNDING"}],
                                  "related": [{"relation": "PARENT", "initiative": "b"}]},
                                 {"key": "b", "title": {"sr-Cyrl": "Обука граничне полиције"}, "lead": "mup"},
                                 {"key": "c", "title": {"bs": "Obuka granične policije"}, "lead": "iom"}],
                                "pairs": [%s]}"""
                                .formatted(String.join(",", pairs))));
    }
}
