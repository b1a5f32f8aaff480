package org.sinergija.gateway.limit;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RateTest {
    @Test
    void a_rate_says_how_many_in_how_long() {
        assertThat(Rate.of("600/1m")).isEqualTo(new Rate(600, Duration.ofMinutes(1)));
        assertThat(Rate.of("10/3s").isOff()).isFalse();
        assertThat(Rate.of("off").isOff()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/1s", "10", "10/1", "10/10ms", "-1/1s", "none", ""})
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Rate.of(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(
                "A rate is");
    }
}
