package org.sinergija.coordination.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.coordination.budget.Sums;
import org.sinergija.coordination.coverage.Level.Placement;

/// Lays initiatives out by a grid. An initiative counts once in each cell that one of its codes lies in, however many do. Its
/// budget falls into as many even parts as it has cells, one for each: so budgets, unlike initiatives, add up over the cells
/// to those of the register, and over the cells under a code to that code's cell. Cancelled initiatives count nowhere.
final class CoverageTable {
    private final Grid grid;
    private final Map<String, Map<String, Tally>> cells = new HashMap<>();
    private final Tally totals;
    private final Tally elsewhere;

    private CoverageTable(Grid grid) {
        this.grid = grid;
        totals = new Tally(grid.span());
        elsewhere = new Tally(grid.span());
    }

    static Coverage of(Grid grid, Collection<CountedInitiative> initiatives) {
        CoverageTable table = new CoverageTable(grid);
        initiatives.stream().filter(initiative -> initiative.status() != InitiativeStatus.CANCELLED)
                .filter(initiative -> grid.span().meets(initiative.period())).forEach(table::place);
        return table.shown();
    }

    private void place(CountedInitiative initiative) {
        Placement down = grid.rows().of(initiative);
        Placement across = grid.columns().of(initiative);
        if (down.codes().isEmpty() || across.codes().isEmpty()) {
            elsewhere.count(initiative);
            spend(elsewhere, initiative, 1);
            return;
        }
        totals.count(initiative);
        int parts = down.parts() * across.parts();
        for (String row : down.codes()) {
            Map<String, Tally> line = cells.computeIfAbsent(row, _ -> new HashMap<>());
            for (String column : across.codes()) {
                Tally cell = line.computeIfAbsent(column, _ -> new Tally(grid.span()));
                cell.count(initiative);
                spend(cell, initiative, parts);
            }
        }
    }

    private static void spend(Tally tally, CountedInitiative initiative, int parts) {
        if (initiative.budget() != null) {
            tally.budgets().add(initiative.budget(), parts);
        }
    }

    private Coverage shown() {
        List<Sums> parts = cells.values().stream().flatMap(line -> line.values().stream()).map(Tally::budgets).toList();
        Sums.round(parts);
        parts.forEach(totals.budgets()::addAll);
        List<Heading> rows = grid.rows().headings(cells.keySet());
        List<Heading> columns = grid.columns()
                .headings(cells.values().stream().flatMap(line -> line.keySet().stream()).distinct().toList());
        List<Coverage.Cell> shown = new ArrayList<>();
        for (Heading row : rows) {
            Map<String, Tally> line = cells.getOrDefault(row.code(), Map.of());
            for (Heading column : columns) {
                Tally cell = line.get(column.code());
                if (cell != null) {
                    shown.add(new Coverage.Cell(row.code(), column.code(), cell.shown()));
                }
            }
        }
        return new Coverage(rows, columns, shown, rows.size() * columns.size() - shown.size(), totals.shown(),
                elsewhere.shown());
    }
}
