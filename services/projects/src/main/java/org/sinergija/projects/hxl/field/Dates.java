package org.sinergija.projects.hxl.field;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Period;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.csv.Days.Span;
import org.sinergija.projects.hxl.table.ColumnFormats;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;
import org.sinergija.projects.hxl.table.Tag;

/// When an activity runs: from the first start to the last end that its rows tell.
public final class Dates {
    private static final Set<String> OPEN = Set.of("ongoing", "tbd", "tbc", "open", "open ended", "na", "u toku",
            "present",
            "continuous");
    private static final String ADVICE = "Write it as 2026-03-31.";

    private final ColumnFormats formats;
    private final Warnings warnings;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private int row;

    public Dates(ColumnFormats formats, Warnings warnings) {
        this.formats = formats;
        this.warnings = warnings;
    }

    public void add(Row row) {
        this.row = row.number();
        LocalDate from = day(row, Fields.START).map(Span::first).orElse(null);
        LocalDate to = day(row, Fields.END).map(Span::last).orElse(null);
        if (from != null && (start == null || from.isBefore(start))) {
            start = from;
        }
        if (to != null && (end == null || to.isAfter(end))) {
            end = to;
        }
    }

    public Optional<Period> period() {
        if (start == null) {
            if (end != null) {
                warnings.add(row, "#date+start",
                        "There is an end, %s, and no start, so the period is left out.".formatted(
                                end),
                        "Give the day on which it starts.");
            }
            return Optional.empty();
        }
        if (end != null && end.isBefore(start)) {
            warnings.add(row, "#date+end",
                    "The end %s is before the start %s, so it is left out.".formatted(end, start),
                    "Correct one of them.");
            return Optional.of(new Period(start, null));
        }
        return Optional.of(new Period(start, end));
    }

    private Optional<Span> day(Row row, Predicate<Tag> columns) {
        Optional<Cell> cell = row.first(columns.and(tag -> tag.has("actual"))).or(() -> row.first(columns));
        if (cell.isEmpty() || OPEN.contains(CellText.key(cell.get().text()))) {
            return Optional.empty();
        }
        Optional<Span> span = formats.days(cell.get());
        if (span.isEmpty()) {
            warnings.add(row.number(), cell.get().tag(), "%s is no date.".formatted(CellText.quoted(cell.get().text())),
                    ADVICE);
        } else if (span.get().guessed()) {
            warnings.add(row.number(), cell.get().tag(),
                    ("%s could be %s or have day and month the other way round; nothing in"
                            + " its column tells which.")
                            .formatted(CellText.quoted(cell.get().text()), span.get().first()),
                    ADVICE);
        }
        return span;
    }
}
