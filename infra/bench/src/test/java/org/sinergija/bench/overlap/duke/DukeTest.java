package org.sinergija.bench.overlap.duke;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Field;
import org.sinergija.bench.overlap.dataset.FieldKind;
import org.sinergija.bench.overlap.dataset.Judgements;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.dataset.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DukeTest {
    private static final Path FOLDER = Path.of("target/duke");

    @ParameterizedTest
    @CsvSource({"presevo, presevo", "presevo, prasevo", "presevo, tetovo"})
    void probabilities_are_those_that_duke_itself_makes(String one, String other) throws IOException {
        DukeComparators duke = new DukeComparators(FOLDER);
        double similarity = duke.comparator("Levenshtein").applyAsDouble(one, other);

        assertThat(Settings.probability(similarity, 0.2, 0.9))
                .isCloseTo(duke.probability("Levenshtein", 0.2, 0.9, one, other), within(1e-12));
    }

    @Test
    void every_comparator_that_may_be_tried_is_there() throws IOException {
        DukeComparators duke = new DukeComparators(FOLDER);

        for (FieldKind kind : FieldKind.values()) {
            for (double letters : new double[]{10, 1_000}) {
                assertThat(DukeComparators.suited(kind, letters)).isNotEmpty().allSatisfy(name -> assertThat(
                        duke.comparator(name).applyAsDouble("12", "12")).as(name).isEqualTo(1));
            }
        }
        assertThat(duke.cleaner("DigitsOnlyCleaner").apply("(773) 555")).isEqualTo("773555");
        assertThat(duke.cleaner("LowerCaseNormalizeCleaner").apply(" Café  X ")).isEqualTo("cafe x");
    }

    @Test
    void it_learns_which_of_its_configurations_tells_known_pairs_apart() throws IOException {
        Dataset dataset = new Dataset("towns", List.of(new Field("town", FieldKind.TEXT)),
                List.of("Presevo", "presevo", "Tetovo", "tetovo ", "Bihac", "Ohrid").stream()
                        .map(name -> new Row(name, name, List.of(name))).toList());
        Judgements known = new Judgements(List.of(new Pair(0, 1), new Pair(2, 3)),
                List.of(new Pair(0, 2), new Pair(1, 3), new Pair(4, 5)), 0);
        Duke duke = new Duke(FOLDER, dataset, List.of(new Pair(0, 1), new Pair(2, 3), new Pair(0, 2), new Pair(1, 3),
                new Pair(4, 5)));

        ToDoubleFunction<Pair> score = duke.learn(known);

        assertThat(known.ranked(score).best().quality().f1()).isEqualTo(1);
    }
}
