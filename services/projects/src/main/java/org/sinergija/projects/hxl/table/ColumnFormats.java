package org.sinergija.projects.hxl.table;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.csv.Days;
import org.sinergija.projects.csv.Days.Order;
import org.sinergija.projects.csv.Days.Span;
import org.sinergija.projects.csv.Numbers;
import org.sinergija.projects.csv.Numbers.Mark;
import org.sinergija.projects.hxl.table.Row.Cell;

/// How dates and amounts are written in each column, as its clear cells tell: after `25/3/2025`, `4/3/2025` is in March.
public final class ColumnFormats {
    private final Map<Column, Set<Order>> orders = new HashMap<>();
    private final Map<Column, Set<Mark>> marks = new HashMap<>();

    void observe(Cell cell) {
        if (cell.tag().is("date")) {
            observeDate(cell);
        } else if (cell.tag().is("value", "budget")) {
            Mark mark = Numbers.evidenceIn(cell.text());
            if (mark != Mark.UNKNOWN) {
                marks.computeIfAbsent(cell.column(), _ -> EnumSet.noneOf(Mark.class)).add(mark);
            }
        }
    }

    public Optional<Span> days(Cell cell) {
        return Days.in(cell.text(), only(orders.get(cell.column()), Order.UNKNOWN));
    }

    public Optional<BigDecimal> number(Cell cell) {
        return Numbers.in(cell.text(), only(marks.get(cell.column()), Mark.UNKNOWN));
    }

    private void observeDate(Cell cell) {
        Order order = Days.evidenceIn(cell.text());
        if (order != Order.UNKNOWN) {
            orders.computeIfAbsent(cell.column(), _ -> EnumSet.noneOf(Order.class)).add(order);
        }
    }

    /// Cells that tell different things tell nothing.
    private static <T> T only(@Nullable Set<T> told, T otherwise) {
        return told != null && told.size() == 1 ? told.iterator().next() : otherwise;
    }
}
