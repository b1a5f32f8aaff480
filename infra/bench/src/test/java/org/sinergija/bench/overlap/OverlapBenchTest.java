package org.sinergija.bench.overlap;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OverlapBenchTest {
    @ParameterizedTest
    @ValueSource(strings = {"--dataset", "--speed 1", "--learn now", "--dataset a --mapping"})
    void options_that_are_not_understood_are_named_with_the_usage(String options) {
        assertThatThrownBy(() -> OverlapBench.run(Path.of(""), List.of(options.split(" "))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is not understood")
                .hasMessageContaining("infra/bench/run overlap --dataset FILE");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> OverlapBench.run(Path.of(""), List.of("--dataset", "nowhere.csv")))
                .isInstanceOf(NoSuchFileException.class).hasMessageContaining("nowhere.csv");
    }
}
