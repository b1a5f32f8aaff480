package org.sinergija.coordination.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.overlap.Shift;
import org.sinergija.coordination.overlap.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.contracts.overlap.OverlapLevel.DUPLICATE;
import static org.sinergija.contracts.overlap.OverlapLevel.OVERLAP;

class OutlookTest {
    @Test
    void changes_are_counted_by_kind_and_the_greatest_come_first() {
        Shift slight = shift(1, OVERLAP, 0.8, OVERLAP, 0.79);
        Shift marked = shift(2, OVERLAP, 0.95, OVERLAP, 0.65);
        Shift withdrawn = shift(3, OVERLAP, 0.62, null, 0.58);
        Shift restored = shift(4, null, 0.5, OVERLAP, 0.7);
        Shift demoted = shift(5, DUPLICATE, 0.9, OVERLAP, 0.89);

        Outlook outlook = Outlook.of(List.of(slight, marked, withdrawn, restored, demoted));

        assertThat(outlook)
                .isEqualTo(new Outlook(5, 1, 1, 1, 2, List.of(restored, withdrawn, demoted, marked, slight)));
    }

    @Test
    void of_very_many_the_first_are_listed_and_all_counted_whatever_their_order() {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            shifts.add(shift(i, OVERLAP, 0.9, OVERLAP, 0.9 - i / 10_000.0));
        }
        Outlook outlook = Outlook.of(shifts);
        Collections.reverse(shifts);

        assertThat(outlook.changed()).isEqualTo(700);
        assertThat(outlook.greatest()).hasSize(500).first().extracting(Shift::id).isEqualTo(new UUID(0, 699));
        assertThat(Outlook.of(shifts)).isEqualTo(outlook);
    }

    private static Shift shift(long id, @Nullable OverlapLevel from, double before, @Nullable OverlapLevel to,
            double after) {
        return new Shift(new UUID(0, id), new Standing(from, before), new Standing(to, after));
    }
}
