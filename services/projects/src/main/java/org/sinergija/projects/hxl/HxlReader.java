package org.sinergija.projects.hxl;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sinergija.projects.csv.RowGroups;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.RecordReader;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.UnreadableFile;
import org.sinergija.projects.hxl.field.Organisations;
import org.sinergija.projects.hxl.table.Column;
import org.sinergija.projects.hxl.table.Header;
import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.TaggedTable;

/// Reads activities from a table of who does what where. Rows of one activity make one record, in the order in which
/// activities begin. A record is refused only where nobody could use it: it names no organisation, or does not say what is done.
public final class HxlReader implements RecordReader {
    private final TaggedTable table;
    private final Dialect dialect;
    private final RowGroups groups;
    private List<Finding> ofFile;
    private int nextRow;
    private int number;

    private HxlReader(TaggedTable table, Dialect dialect, RowGroups groups) {
        this.table = table;
        this.dialect = dialect;
        this.groups = groups;
        this.ofFile = findings(table);
    }

    /// Reads all of it to disk, and each record from there.
    ///
    /// @param bytes as they are after decompression
    /// @throws UnreadableFile if they are no table, have no tags, or hold no activities
    public static HxlReader open(InputStream bytes) {
        try {
            TaggedTable table = TaggedTable.open(bytes);
            try {
                return open(table);
            } catch (IOException | UnreadableFile fault) {
                table.close();
                throw fault;
            }
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    @Override
    public Optional<ReportedRecord> next() {
        int row = groups.firstFrom(nextRow);
        if (row < 0) {
            return Optional.empty();
        }
        nextRow = row + 1;
        number++;
        List<Finding> first = ofFile;
        ofFile = List.of();
        try {
            ActivityRows rows = new ActivityRows(dialect, table.formats(), whole(row));
            for (int next = groups.after(row); next >= 0; next = groups.after(next)) {
                rows.add(whole(next));
            }
            return Optional.of(rows.record(number, first));
        } catch (IOException fault) {
            throw unreadable(fault);
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private static HxlReader open(TaggedTable table) throws IOException {
        ActivityTable.require(table.header());
        Dialect dialect = OwnColumns.areIn(table.header()) ? new OwnTable() : new OthersTable();
        RowGroups groups = new RowGroups();
        table.forEach((place, row) -> groups.add(key(dialect.whole(row), dialect, table), place));
        if (groups.firstFrom(0) < 0) {
            throw new UnreadableFile("The table has tags and no rows below them.", table.header().row(), null);
        }
        return new HxlReader(table, dialect, groups);
    }

    /// A row without organisation is a record of its own, to be refused.
    private static String key(Row row, Dialect dialect, TaggedTable table) {
        Organisations organisations = Organisations.of(row);
        return organisations.lead() == null
                ? "row " + row.number()
                : dialect.identity(row, organisations, table.formats()).toString();
    }

    private Row whole(int row) throws IOException {
        return dialect.whole(table.at(groups.place(row)));
    }

    private static List<Finding> findings(TaggedTable table) {
        List<Finding> findings = new ArrayList<>();
        Header header = table.header();
        if (table.strays() > 0) {
            findings.add(Finding.warning(0, null, "%d bytes of the file are not of the encoding that the rest is in."
                    .formatted(table.strays()), "Save it as UTF-8."));
        }
        header.mended().forEach(column -> findings.add(Finding.warning(header.row(), column.tag().toString(),
                "%s has its tag without #.".formatted(column), "Write it as %s.".formatted(column.tag()))));
        String personal = header.columns().stream().filter(column -> column.tag().isPersonal()).map(Column::toString)
                .collect(
                        Collectors.joining(", "));
        if (!personal.isEmpty()) {
            findings.add(
                    Finding.warning(header.row(), "#contact", "Data of people are not kept: %s.".formatted(personal),
                            "Enter focal points with the organisation."));
        }
        return List.copyOf(findings);
    }

    private static UnreadableFile unreadable(IOException fault) {
        return new UnreadableFile("The file cannot be read to its end: %s".formatted(fault.getMessage()), 0, fault);
    }
}
