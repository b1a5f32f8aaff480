package org.sinergija.projects.hxl.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.hxl.table.Header.Untagged;

/// Says by the names of columns which tags they could have.
final class TagAdvice {
    private static final int MOST_NAMED = 30;
    private static final List<Words> KNOWN = HxlData.read("header-words", Words[].class);

    private TagAdvice() {}

    /// A sentence such as `By their names, column 3 'Organisation' could be #org, column 4 'Sektor' could be #sector.`
    static Optional<String> about(List<Untagged> columns) {
        String advice = columns.stream().flatMap(column -> tag(column.name()).map(
                tag -> "column %d '%s' could be %s".formatted(column.index() + 1, column.name(), tag)).stream())
                .limit(MOST_NAMED).collect(Collectors.joining(", "));
        return advice.isEmpty() ? Optional.empty() : Optional.of("By their names, %s.".formatted(advice));
    }

    static Optional<String> tag(String name) {
        String words = " " + CellText.key(name) + " ";
        return KNOWN.stream().filter(known -> known.words().stream().anyMatch(word -> words.contains(" " + CellText.key(
                word) + " "))).findFirst().map(Words::tag);
    }

    private record Words(String tag, List<String> words) {}
}
