package org.sinergija.coordination.coverage;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.InitiativeStatus;

import static org.assertj.core.api.Assertions.assertThat;

class GapTest {
    private final List<CountedInitiative> register = new ArrayList<>();

    @Test
    void the_worst_come_first() {
        cell("RS", 1, 0);
        cell("BA", 3, 0);
        cell("AL", 4, 2);
        cell("ME", 9, 1);
        cell("MK", 2, 1);
        cell("XK", 3, 0);

        assertThat(gaps()).extracting(gap -> gap.column().code()).containsExactly("BA", "XK", "RS", "ME", "AL", "MK");
    }

    @Test
    void where_nothing_is_needed_or_more_is_done_than_is_needed_there_is_no_gap() {
        cell("RS", 0, 1);
        cell("BA", 1, 2);
        cell("AL", 2, 2);

        assertThat(gaps()).extracting(gap -> gap.column().code()).containsExactly("AL");
    }

    @Test
    void a_gap_is_told_by_name() {
        cell("RS", 2, 1);

        Gap gap = gaps().getFirst();
        assertThat(gap.row().labels()).containsEntry("en", "Return, readmission and reintegration");
        assertThat(gap.column().labels()).containsEntry("sq", "Serbia");
        assertThat(gap.needs()).isEqualTo(2);
        assertThat(gap.supply()).isEqualTo(1);
    }

    private void cell(String country, int needs, int supply) {
        for (int i = 0; i < needs; i++) {
            register.add(Undertaking.anInitiative().in(country).that(InitiativeStatus.CONCEPT).build());
        }
        for (int i = 0; i < supply; i++) {
            register.add(Undertaking.anInitiative().in(country).that(InitiativeStatus.PLANNED).build());
        }
    }

    private List<Gap> gaps() {
        return CoverageTable.of(Grid.of("theme", "territory", null, null, null, null), register).gaps();
    }
}
