package org.sinergija.local.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A row for each file, and one for all.
final class SummaryTable {
    private static final List<String> COUNTS = List.of("created", "updated", "unchanged", "rejected", "conflicts",
            "withdrawn");

    private SummaryTable() {}

    static String of(List<ImportedFile> files) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of("file", "state"), COUNTS.stream()).toList());
        files.forEach(file -> rows.add(Stream.concat(Stream.of(file.name(), file.state().toLowerCase(Locale.ROOT)),
                COUNTS.stream().map(file::count)).toList()));
        if (files.size() > 1) {
            rows.add(Stream.concat(Stream.of("%d files".formatted(files.size()), ""), COUNTS.stream()
                    .map(what -> sum(files, what))).toList());
        }
        int[] widths = IntStream.range(0, COUNTS.size() + 2)
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String sum(List<ImportedFile> files, String what) {
        return Integer.toString(files.stream().mapToInt(file -> file.counts().path(what).asInt(0)).sum());
    }

    /// Words to the left, numbers to the right.
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(widths[column] - row.get(column).length());
            line.append("  ").append(column < 2 ? row.get(column) + padding : padding + row.get(column));
        }
        return line.toString();
    }
}
