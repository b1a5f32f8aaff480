package org.sinergija.projects.hxl;

import java.util.ArrayList;
import java.util.List;

import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.hxl.field.Warnings;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;

/// The rows of an activity as an export gives them back, as many as fit.
final class KeptRows {
    private static final int LONGEST = 100_000;
    /// What JSON adds to a cell.
    private static final int AROUND_CELL = 8;

    private final Warnings warnings;
    private final List<Row> rows = new ArrayList<>();
    private int length;

    KeptRows(Warnings warnings) {
        this.warnings = warnings;
    }

    void add(int number, List<Cell> cells) {
        length += cells.stream().mapToInt(cell -> cell.text().length() + AROUND_CELL).sum();
        if (length <= LONGEST) {
            rows.add(new Row(number, cells, 0));
        } else {
            length = LONGEST;
            warnings.add(number, null,
                    "The activity has more rows than can be kept beside it; an export gives the first %d back."
                            .formatted(rows.size()),
                    "Split it into activities that are smaller.");
        }
    }

    Original original() {
        return CellsAsJson.original(rows);
    }
}
