package org.sinergija.projects.iati;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.iati.SeenActivities.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class SeenActivitiesTest {

    @Test
    void each_of_many_is_known_again_with_what_it_stood_for() {
        SeenActivities seen = new SeenActivities();

        for (int i = 0; i < 20_000; i++) {
            assertThat(seen.see("XX-" + i, "content " + i)).isEqualTo(Answer.NEW);
        }

        for (int i = 0; i < 20_000; i += 7) {
            assertThat(seen.see("XX-" + i, "content " + i)).isEqualTo(Answer.SAME);
            assertThat(seen.see("XX-" + i, "content " + (i + 1))).isEqualTo(Answer.DIFFERENT);
        }
        assertThat(seen.see("XX-20000", "")).isEqualTo(Answer.NEW);
    }
}
