package org.sinergija.projects.hxl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.hxl.table.Column;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.Row.Cell;
import org.sinergija.projects.hxl.table.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Cells in one text: the rows of an activity as they are kept, and what has no column in an export. The same cells always give
/// the same text.
final class CellsAsJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    /// Of cells that stand in no column of their own.
    private static final int BEYOND_COLUMNS = 1_000_000;

    private CellsAsJson() {}

    /// @param rows a text for each column, null where the cell is empty
    private record Table(List<Head> columns, List<List<@Nullable String>> rows) {}

    private record Head(String tag, int ordinal, @Nullable String name) {
        private static Head of(Column column) {
            return new Head(column.tag().canonical(), column.ordinal(), column.name());
        }
    }

    static Original original(List<Row> rows) {
        // One object for each column, of which there are few, and of cells there are many.
        IdentityHashMap<Column, Head> heads = new IdentityHashMap<>();
        Map<Head, Integer> indexes = new HashMap<>();
        rows.forEach(
                row -> row.cells().forEach(cell -> indexes.merge(heads.computeIfAbsent(cell.column(), Head::of), cell
                        .column().index(), Math::min)));
        List<Head> ordered = indexes.keySet().stream().sorted(Comparator.<Head>comparingInt(indexes::get).thenComparing(
                Head::tag).thenComparingInt(Head::ordinal)).toList();
        List<List<@Nullable String>> texts = new ArrayList<>();
        for (Row row : rows) {
            Map<Head, String> byHead = new HashMap<>();
            row.cells().forEach(cell -> byHead.put(heads.computeIfAbsent(cell.column(), Head::of), cell.text()));
            texts.add(ordered.stream().<@Nullable String>map(byHead::get).toList());
        }
        return new Original(Original.Format.HXL, JSON.writeValueAsString(new Table(ordered, texts)));
    }

    static List<Row> rows(Original original) {
        Table table = JSON.readValue(original.text(), Table.class);
        List<Column> columns = new ArrayList<>();
        for (Head head : table.columns()) {
            columns.add(new Column(columns.size(), Tag.parse(head.tag()).orElseThrow(), head.ordinal(), head.name()));
        }
        List<Row> rows = new ArrayList<>();
        for (List<@Nullable String> texts : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                if (text != null) {
                    cells.add(new Cell(columns.get(i), text));
                }
            }
            rows.add(new Row(rows.size() + 1, cells, 0));
        }
        return rows;
    }

    /// Texts by tag; empty if there are none.
    static String rest(List<Cell> cells) {
        Map<String, List<String>> byTag = new LinkedHashMap<>();
        cells.forEach(cell -> byTag.computeIfAbsent(cell.tag().canonical(), _ -> new ArrayList<>()).add(cell.text()));
        return byTag.isEmpty() ? "" : JSON.writeValueAsString(byTag);
    }

    /// None of what somebody has damaged.
    static List<Cell> rest(String json) {
        try {
            Map<String, List<String>> byTag = JSON.readValue(json, new TypeReference<>() {});
            List<Cell> cells = new ArrayList<>();
            byTag.forEach((name, texts) -> Tag.parse(name).filter(tag -> !tag.isPersonal()).ifPresent(tag -> {
                int columns = OwnColumns.KEPT.containsValue(tag) ? 1 : 0;
                for (int i = 0; i < texts.size(); i++) {
                    String text = CellText.of(texts.get(i));
                    if (!text.isEmpty()) {
                        cells.add(new Cell(new Column(BEYOND_COLUMNS + cells.size(), tag, columns + i, null), text));
                    }
                }
            }));
            return cells;
        } catch (JacksonException damaged) {
            return List.of();
        }
    }

    static boolean isOfRest(Cell cell) {
        return cell.column().index() >= BEYOND_COLUMNS;
    }
}
