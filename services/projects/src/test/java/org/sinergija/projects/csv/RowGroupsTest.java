package org.sinergija.projects.csv;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowGroupsTest {

    @Test
    void rows_of_one_key_are_one_group_in_the_order_in_which_groups_begin() {
        RowGroups groups = new RowGroups();
        List.of("a", "b", "a", "c", "b", "a").forEach(key -> groups.add(key, key.charAt(0) * 10L));

        assertThat(all(groups)).containsExactly(List.of(0, 2, 5), List.of(1, 4), List.of(3));
        assertThat(groups.place(3)).isEqualTo('c' * 10L);
    }

    @Test
    void it_keeps_them_apart_however_many_there_are() {
        RowGroups groups = new RowGroups();
        for (int i = 0; i < 100_000; i++) {
            groups.add("activity " + i % 25_000, i);
        }

        assertThat(all(groups)).hasSize(25_000).allSatisfy(rows -> assertThat(rows).hasSize(4));
        assertThat(all(groups).get(17)).containsExactly(17, 25_017, 50_017, 75_017);
    }

    @Test
    void without_rows_there_is_no_group() {
        assertThat(new RowGroups().firstFrom(0)).isNegative();
    }

    private static List<List<Integer>> all(RowGroups groups) {
        List<List<Integer>> all = new ArrayList<>();
        for (int first = groups.firstFrom(0); first >= 0; first = groups.firstFrom(first + 1)) {
            List<Integer> rows = new ArrayList<>();
            for (int row = first; row >= 0; row = groups.after(row)) {
                rows.add(row);
            }
            all.add(rows);
        }
        return all;
    }
}
