package org.sinergija.bench.overlap.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// A table in Markdown.
public final class Grid {
    private final List<List<String>> rows = new ArrayList<>();

    public Grid(String... columns) {
        rows.add(List.of(columns));
        rows.add(Collections.nCopies(columns.length, "---"));
    }

    public void row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(
                    "A row of %d cells does not fit %d columns".formatted(cells.length, rows.getFirst().size()));
        }
        rows.add(List.of(cells));
    }

    public String print() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }

    /// To three places, as measures are compared.
    public static String figure(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    /// A share with what it is a share of.
    public static String share(long part, long all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.3f (%d of %d)", (double) part / all, part, all);
    }
}
