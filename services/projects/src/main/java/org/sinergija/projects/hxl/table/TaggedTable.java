package org.sinergija.projects.hxl.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sinergija.projects.csv.CellText;
import org.sinergija.projects.csv.CsvFile;
import org.sinergija.projects.csv.CsvRows;
import org.sinergija.projects.csv.StoredRows;
import org.sinergija.projects.exchange.UnreadableFile;
import org.sinergija.projects.hxl.table.Row.Cell;

/// A table with HXL tags. Its rows are read once from end to end when it is opened, and wait on disk from then on: rows that
/// belong together may be far apart, and how dates and amounts are written only whole columns tell. Columns about people are
/// not among them.
public final class TaggedTable implements Closeable {
    /// The separators that spreadsheets write.
    private static final char[] SEPARATORS = {',', ';', '\t'};
    /// What is longer is no tag, and of a name it is enough.
    private static final int LONGEST_NAME = 400;

    private final Header header;
    private final StoredRows rows;
    private final ColumnFormats formats;
    private final Map<Integer, Column> columns;
    private final long strays;

    private TaggedTable(Header header, StoredRows rows, ColumnFormats formats, long strays) {
        this.header = header;
        this.rows = rows;
        this.formats = formats;
        this.columns = header.columns().stream().collect(Collectors.toMap(Column::index, Function.identity()));
        this.strays = strays;
    }

    /// What is done with each row, and the place where it can be fetched again.
    public interface Visitor {
        void visit(long place, Row row) throws IOException;
    }

    /// @throws UnreadableFile if it is no table, or has no tags; then it says which columns could have which
    public static TaggedTable open(InputStream bytes) throws IOException {
        try (CsvFile file = CsvFile.of(bytes)) {
            Beginning beginning = beginning(file);
            Header header = beginning.header().orElseThrow(() -> untagged(beginning.rows()));
            return read(file, beginning.separator(), header);
        }
    }

    public Header header() {
        return header;
    }

    public ColumnFormats formats() {
        return formats;
    }

    /// How many bytes were not of the encoding that the rest is in.
    public long strays() {
        return strays;
    }

    public void forEach(Visitor visitor) throws IOException {
        rows.forEach((place, row) -> visitor.visit(place, Row.of(row, columns)));
    }

    public Row at(long place) throws IOException {
        return Row.of(rows.at(place), columns);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private record Beginning(char separator, List<List<String>> rows, Optional<Header> header) {
        private int tags() {
            return header.map(found -> found.columns().size()).orElse(0);
        }

        private int width() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }

        private boolean isBetterThan(Beginning other) {
            return tags() > other.tags() || (tags() == other.tags() && width() > other.width());
        }
    }

    /// With the separator that finds the most tags or, where none finds any, the most columns.
    private static Beginning beginning(CsvFile file) throws IOException {
        Beginning best = null;
        UnreadableFile fault = null;
        for (char separator : SEPARATORS) {
            try (CsvRows rows = file.rows(separator)) {
                Beginning each = beginning(separator, rows);
                best = best == null || each.isBetterThan(best) ? each : best;
            } catch (UnreadableFile otherSeparator) {
                fault = fault == null ? otherSeparator : fault;
            }
        }
        if (best == null || best.rows().isEmpty()) {
            throw fault == null ? new UnreadableFile("The table is empty.", 0, null) : fault;
        }
        return best;
    }

    private static Beginning beginning(char separator, CsvRows rows) {
        List<List<String>> first = new ArrayList<>();
        Optional<List<String>> row = rows.next();
        while (row.isPresent()) {
            first.add(row.get().stream()
                    .map(cell -> cell.length() > LONGEST_NAME ? cell.substring(0, LONGEST_NAME) : cell)
                    .toList());
            row = first.size() < Header.ROWS ? rows.next() : Optional.empty();
        }
        return new Beginning(separator, first, Header.find(first));
    }

    private static UnreadableFile untagged(List<List<String>> rows) {
        String advice = TagAdvice.about(Header.names(rows)).orElse("No name of a column tells what could be in it.");
        return new UnreadableFile(
                "None of the first %d rows is one of HXL tags, so it is not known what is in which column. "
                        .formatted(Header.ROWS) + "Put such a row below the names of the columns. " + advice,
                0, null);
    }

    private static TaggedTable read(CsvFile file, char separator, Header header) throws IOException {
        ColumnFormats formats = new ColumnFormats();
        List<Column> columns = header.columns().stream().filter(column -> !column.tag().isPersonal()).toList();
        try (CsvRows rows = file.rows(separator); StoredRows.Writing stored = new StoredRows.Writing()) {
            Optional<List<String>> cells = rows.next();
            while (cells.isPresent()) {
                if (rows.number() > header.row() && cells.get().stream().anyMatch(cell -> !cell.isBlank())) {
                    Row row = row(rows.number(), cells.get(), columns, header.width());
                    row.cells().forEach(formats::observe);
                    stored.add(row.bytes());
                }
                cells = rows.next();
            }
            return new TaggedTable(header, stored.complete(), formats, file.strays());
        }
    }

    private static Row row(int number, List<String> cells, List<Column> columns, int width) {
        List<Cell> filled = new ArrayList<>();
        for (Column column : columns) {
            String text = column.index() < cells.size() ? CellText.of(cells.get(column.index())) : "";
            if (!text.isEmpty()) {
                filled.add(new Cell(column, text));
            }
        }
        long surplus = cells.stream().skip(width).filter(cell -> !cell.isBlank()).count();
        return new Row(number, filled, (int) surplus);
    }
}
