package org.sinergija.bench.overlap.contender;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Field;
import org.sinergija.bench.overlap.dataset.FieldKind;
import org.sinergija.bench.overlap.dataset.Judgements;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.dataset.Row;

import static org.assertj.core.api.Assertions.assertThat;

class ProtocolTest {
    private static final int ENTITIES = 120;
    private static final List<String> NAMES = List.of("Arberia", "Kalemegdan", "Skadarlija", "Bregalnica", "Prokletije",
            "Sharplanina", "Durmitor", "Trebevic", "Ohridska", "Vardarska", "Drinska", "Neretva");

    private final Dataset dataset = places();
    private final Set<Pair> candidates = CandidateSearch.pairs(dataset);

    @Test
    void the_search_finds_records_by_words_by_letters_and_by_codes() {
        assertThat(candidates.stream().filter(dataset::isTrue).count())
                .isGreaterThanOrEqualTo(Math.round(0.95 * dataset.truePairs(_ -> true)));
    }

    @Test
    void our_way_beats_a_ranking_by_words_where_words_are_misspelt_and_codes_agree() {
        Protocol protocol = new Protocol(dataset, candidates);

        Protocol.Outcome ours = protocol.measure(new Ours(dataset, candidates));
        Protocol.Outcome bm25 = protocol.measure(new Bm25(dataset));

        assertThat(ours.f1().mean()).isGreaterThan(0.9).isGreaterThan(bm25.f1().mean());
        assertThat(protocol.measure(new Ours(dataset, candidates))).isEqualTo(ours);
    }

    @Test
    void a_system_that_scores_truth_finds_all_candidates_and_no_more() {
        Protocol.Outcome outcome = new Protocol(dataset, Set.of(new Pair(0, 1))).measure(new Contender() {
            @Override
            public String name() {
                return "oracle";
            }

            @Override
            public ToDoubleFunction<Pair> learn(Judgements known) {
                return pair -> dataset.isTrue(pair) ? 1 : 0;
            }
        });

        assertThat(outcome.recall().mean()).isLessThan(0.05);
    }

    /// Two records of each place; one in two is misspelt, and the number is written in two ways.
    private static Dataset places() {
        Random random = new Random(5);
        List<Row> rows = new ArrayList<>();
        for (int entity = 0; entity < ENTITIES; entity++) {
            String name = NAMES.get(random.nextInt(NAMES.size())) + " " + NAMES.get(random.nextInt(NAMES.size()));
            String phone = String.valueOf(1_000_000 + random.nextInt(8_000_000));
            String town = random.nextBoolean() ? "Preševo" : "Tetovo";
            rows.add(new Row(entity + "a", "e" + entity, List.of(name, town, phone)));
            String misspelt = random.nextBoolean() ? name.substring(0, 3) + "x" + name.substring(4) : name;
            rows.add(new Row(entity + "b", "e" + entity,
                    List.of(misspelt, town, phone.substring(0, 3) + "-" + phone.substring(3))));
        }
        return new Dataset("places", List.of(new Field("name", FieldKind.TEXT), new Field("town", FieldKind.PLACE),
                new Field("phone", FieldKind.CODE)), rows);
    }
}
