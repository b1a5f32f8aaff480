package org.sinergija.bench.overlap.dataset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HalvesTest {
    private static final int ENTITIES = 20;

    /// Three records of each entity.
    private final Dataset dataset = new Dataset("twenty", List.of(),
            IntStream.range(0, 3 * ENTITIES)
                    .mapToObj(row -> new Row("r" + row, "e" + row % ENTITIES, List.of())).toList());

    @Test
    void no_record_of_an_entity_is_on_both_sides_and_true_pairs_that_are_no_candidates_are_counted() {
        Set<Pair> candidates = new TreeSet<>();
        for (int left = 0; left < ENTITIES; left++) {
            candidates.add(new Pair(left, left + ENTITIES));
            candidates.add(new Pair(left, left + ENTITIES + 1));
        }
        Halves halves = new Halves(dataset, 7);
        Judgements first = halves.first(candidates);
        Judgements second = halves.second(candidates);

        assertThat(first.matches()).hasSize(ENTITIES / 2);
        assertThat(first.missed()).isEqualTo(ENTITIES);
        assertThat(entities(first)).hasSize(ENTITIES / 2).doesNotContainAnyElementsOf(entities(second));
        assertThat(new Halves(dataset, 7).first(candidates)).isEqualTo(first);
        assertThat(new Halves(dataset, 8).first(candidates)).isNotEqualTo(first);
    }

    @Test
    void a_pair_is_of_two_records() {
        assertThat(Pair.of(4, 2)).isEqualTo(new Pair(2, 4));
        assertThatThrownBy(() -> Pair.of(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private Set<String> entities(Judgements half) {
        Set<String> entities = new TreeSet<>();
        Stream.concat(half.matches().stream(), half.others().stream()).forEach(pair -> {
            entities.add(dataset.rows().get(pair.left()).entity());
            entities.add(dataset.rows().get(pair.right()).entity());
        });
        return entities;
    }
}
