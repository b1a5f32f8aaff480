package org.sinergija.coordination.engine;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SetsTest {
    @Test
    void numbers_are_put_in_order_and_each_once() {
        int[] numbers = {7, -1, 7, 3, -1};

        assertThat(Sets.ascending(numbers)).containsExactly(-1, 3, 7);
        assertThat(Sets.ascending(new long[]{7, -1, 7, 3, -1})).containsExactly(-1, 3, 7);
        assertThat(Sets.ascending(new int[0])).isEmpty();
        assertThat(numbers).containsExactly(7, -1, 7, 3, -1);
    }

    @Test
    void codes_that_are_in_no_list_have_no_number() {
        assertThat(
                Codes.THEMES.codes(Codes.THEMES.numbers(List.of("reception", "nonsense", "protection", "reception"))))
                .containsExactlyInAnyOrder("reception", "protection");
    }
}
