package org.sinergija.coordination.coverage;

import java.util.Comparator;

/// A cell where a need meets nothing, or no more initiatives than state the need.
record Gap(Heading row, Heading column, int needs, int supply) {
    /// By what would be met if all needs were alike: those that nobody meets, then by needs per supply, then by needs.
    static final Comparator<Gap> WORST_FIRST = Comparator.comparing(Gap::place);

    private static final long MILLIONTHS = 1_000_000;
    private static final long MOST = 9_999_999_999L;

    static boolean isOne(Count count) {
        return count.needs() > 0 && count.supply() <= count.needs();
    }

    /// Its place among all gaps, as text that sorts.
    String place() {
        return "%07d %010d %s %s".formatted(supply * MILLIONTHS / needs, MOST - needs, row.code(), column.code());
    }
}
