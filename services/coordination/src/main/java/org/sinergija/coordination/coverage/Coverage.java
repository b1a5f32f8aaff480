package org.sinergija.coordination.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// The register laid out by two axes.
///
/// @param cells by row and column; those without an initiative are left out
/// @param emptyCells how many are left out
/// @param totals of the cells, each initiative counted once
/// @param elsewhere what was asked for and lies in no cell, since it states no code that is shown
record Coverage(List<Heading> rows, List<Heading> columns, List<Cell> cells, int emptyCells, Count totals,
        Count elsewhere) {

    /// What is done for a row in a column.
    record Cell(String row, String column, @JsonUnwrapped Count count) {}

    /// The worst first.
    List<Gap> gaps() {
        Map<String, Heading> down = byCode(rows);
        Map<String, Heading> across = byCode(columns);
        return cells.stream().filter(cell -> Gap.isOne(cell.count()))
                .map(cell -> new Gap(Objects.requireNonNull(down.get(cell.row())),
                        Objects.requireNonNull(across.get(cell.column())), cell.count().needs(), cell.count().supply()))
                .sorted(Gap.WORST_FIRST).toList();
    }

    private static Map<String, Heading> byCode(List<Heading> headings) {
        return headings.stream().collect(Collectors.toMap(Heading::code, Function.identity()));
    }
}
