package org.sinergija.bench.steady;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTest {
    private static final Telling LEFT = new Telling("one", "overlap");
    private static final Telling RIGHT = new Telling("other", "overlap");

    private final Pair pair = new Pair("one", "other", accepted("left"), accepted("right"), List.of());
    private final Map<Pair, List<String>> overlaps = new HashMap<>(Map.of(pair, List.of("overlap")));
    private final Map<Telling, Integer> messages = new HashMap<>(Map.of(LEFT, 1, RIGHT, 1));
    private final Map<Telling, List<String>> letters = new HashMap<>(Map.of(LEFT, List.of("a"), RIGHT, List.of("b")));

    @Test
    void all_is_well_where_each_side_was_told_once() {
        assertThat(findings(0).broken()).isEmpty();
        assertThat(findings(0).accepted()).isEqualTo(2);
    }

    @Test
    void what_was_accepted_must_stand() {
        assertThat(findings(1).broken()).containsExactly("1 accepted and lost");
    }

    @Test
    void a_pair_has_one_overlap() {
        overlaps.remove(pair);
        assertThat(findings(0).broken()).containsExactly("1 pairs without their overlap");

        overlaps.put(pair, List.of("overlap", "another"));
        assertThat(findings(0).broken()).contains("1 pairs with more than one overlap");
    }

    @Test
    void each_side_has_one_message() {
        messages.remove(LEFT);
        messages.put(RIGHT, 2);

        assertThat(findings(0).broken()).containsExactly("1 sides without a message", "1 sides with a second message");
    }

    @Test
    void each_side_has_one_letter() {
        letters.remove(LEFT);
        letters.put(RIGHT, List.of("b", "c"));

        assertThat(findings(0).broken()).containsExactly("1 sides without a letter", "1 sides with a second letter");
    }

    @Test
    void a_letter_that_comes_again_under_its_id_is_counted_and_breaks_nothing() {
        letters.put(LEFT, List.of("a", "a"));

        assertThat(findings(0).broken()).isEmpty();
        assertThat(findings(0).lettersAgain()).isEqualTo(1);
    }

    @Test
    void what_was_never_accepted_is_said_and_its_overlap_not_missed() {
        Pair half = new Pair("one", "other", accepted("left"), new Deed("right", "/initiatives", "{}"), List.of());

        assertThat(Findings.of(List.of(half), 0, Map.of(), Map.of(), Map.of()).broken())
                .containsExactly("1 requests never accepted");
    }

    private Findings findings(int lost) {
        return Findings.of(List.of(pair), lost, overlaps, messages, letters);
    }

    private static Deed accepted(String key) {
        Deed deed = new Deed(key, "/initiatives", "{}");
        deed.accept("/api/v1/initiatives/" + key);
        return deed;
    }
}
