package org.sinergija.bench.steady;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SoakTest {
    @Test
    void it_takes_ten_minutes_unless_others_are_asked_for() {
        assertThat(Soak.of(List.of()).minutes()).isEqualTo(10);
        assertThat(Soak.of(List.of("--minutes", "30")).minutes()).isEqualTo(30);
    }

    @Test
    void what_it_cannot_do_it_names() {
        assertThatThrownBy(() -> Soak.of(List.of("--minutes", "2")))
                .hasMessage("A soak takes 3 minutes at least, not 2.");
        assertThatThrownBy(() -> Soak.of(List.of("--hours", "2")))
                .hasMessage("soak takes --minutes N, not [--hours, 2].");
    }

    @Test
    void the_lag_of_a_service_is_that_of_all_its_groups_as_far_as_it_is_known() {
        assertThat(Soak.lag("""
                # TYPE sinergija_consumer_lag_events gauge
                sinergija_consumer_lag_events{group="coordination",topic="projects.initiatives"} 3.0
                sinergija_consumer_lag_events{group="coordination.bulk",topic="projects.initiatives"} 4.0
                sinergija_consumer_lag_events{group="coordination",topic="events.events"} NaN
                jvm_threads_live_threads 44.0
                """)).isEqualTo(7);
    }
}
