package org.sinergija.projects.hxl.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One row of a table: what stands in its tagged columns, from left to right.
///
/// @param number from 1, as a spreadsheet counts
/// @param surplus how many filled cells it has beyond the row of tags
public record Row(int number, List<Cell> cells, int surplus) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// A cell that is not empty.
    public record Cell(Column column, String text) {
        public Tag tag() {
            return column.tag();
        }
    }

    public Stream<Cell> cells(Predicate<Tag> wanted) {
        return cells.stream().filter(cell -> wanted.test(cell.tag()));
    }

    public Optional<Cell> first(Predicate<Tag> wanted) {
        return cells(wanted).findFirst();
    }

    public Optional<String> text(Tag tag) {
        return first(tag::equals).map(Cell::text);
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(number);
        out.writeInt(surplus);
        out.writeInt(cells.size());
        for (Cell cell : cells) {
            byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
            out.writeInt(cell.column().index());
            out.writeInt(text.length);
            out.write(text);
        }
        return bytes.toByteArray();
    }

    /// @param columns by their index
    public static Row of(byte[] bytes, Map<Integer, Column> columns) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int number = in.readInt();
        int surplus = in.readInt();
        int count = in.readInt();
        List<Cell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Column column = Objects.requireNonNull(columns.get(in.readInt()));
            cells.add(new Cell(column, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
        }
        return new Row(number, cells, surplus);
    }
}
