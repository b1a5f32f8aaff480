package org.sinergija.bench.steady;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrendTest {
    @Test
    void what_fills_at_first_and_stays_is_flat() {
        assertThat(threads(50, 80, 100, 100, 101, 99, 100, 100, 101, 100).isFlat()).isTrue();
    }

    @Test
    void what_grows_with_time_is_not() {
        assertThat(threads(50, 80, 100, 105, 110, 115, 120, 125, 130, 135).isFlat()).isFalse();
    }

    @Test
    void a_little_of_a_little_says_nothing() {
        assertThat(threads(0, 0, 1, 1, 1, 2, 3, 4, 5, 5).isFlat()).isTrue();
        assertThat(threads(0, 0, 1, 1, 1, 2, 3, 4, 7, 7).isFlat()).isFalse();
    }

    private static Trend threads(long... counts) {
        List<Sample> samples = LongStream.of(counts).mapToObj(count -> new Sample(0, 0, count, 0, 0, 0)).toList();
        return Trend.of("threads", samples, Sample::threads, 5);
    }
}
