package org.sinergija.coordination.overlap;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.FactorView;

import static org.assertj.core.api.Assertions.assertThat;

class TellerTest {
    private static final FactorView STORED = new FactorView("text", 6.1, 0.88, "Their texts are 88 % alike.");

    @Test
    void the_same_reason_keeps_its_numbers_and_changes_its_words() {
        FactorView anew = new FactorView("text", 6.15, 0.89, "Нивните текстови се 89 % слични.");

        assertThat(Teller.retold(List.of(STORED), List.of(anew))).hasValueSatisfying(retold -> assertThat(retold)
                .containsExactly(new FactorView("text", 6.1, 0.88, "Нивните текстови се 89 % слични.")));
    }

    @Test
    void another_reason_is_not_put_in_place_of_the_stored_one() {
        assertThat(Teller.retold(List.of(STORED), List.of(new FactorView("text", 5.9, 0.86, "…")))).isEmpty();
        assertThat(Teller.retold(List.of(STORED), List.of(new FactorView("theme", 6.1, 0.88, "…")))).isEmpty();
        assertThat(Teller.retold(List.of(STORED), List.of())).isEmpty();
    }
}
