package org.sinergija.projects.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.sinergija.projects.exchange.UnreadableFile;

/// The rows of a CSV file (RFC 4180) one after the other, as many and as wide as fit a sheet of Excel. Spaces around quotes
/// are let pass.
public final class CsvRows implements Closeable {
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    static final int LONGEST_CELL = 200_000;
    static final int LONGEST_ROW = 1_000_000;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> rows;
    private int number;

    private CsvRows(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.rows = reader.iterator();
    }

    static CsvRows of(Reader text, char separator) {
        return new CsvRows(CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .allowUnclosedQuote(false).trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL * 2)
                .build(CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_CELL)
                        .maxRecordSize(LONGEST_ROW)), text));
    }

    /// Empty at the end.
    ///
    /// @throws UnreadableFile if there is no row to be made of what follows
    public Optional<List<String>> next() {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            List<String> row = rows.next().getFields();
            number++;
            if (number > MOST_ROWS) {
                throw new UnreadableFile("The table has more than %,d rows. Send it in parts.".formatted(MOST_ROWS),
                        number, null);
            }
            if (row.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
                throw new UnreadableFile(
                        "Row %d holds a zero byte, so the file is no text. Save the table as CSV (UTF-8)."
                                .formatted(number),
                        number, null);
            }
            return Optional.of(row);
        } catch (CsvParseException | UncheckedIOException fault) {
            throw unreadable(fault);
        }
    }

    /// Of the row that came last, from 1, as a spreadsheet counts: a cell of many lines is in one row.
    public int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private UnreadableFile unreadable(RuntimeException fault) {
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        return new UnreadableFile(
                ("Row %d cannot be read. A row has at most %,d cells and %,d characters, a cell at most %,d,"
                        + " and each quote is closed; is the file complete? (%s)").formatted(number + 1, MOST_COLUMNS,
                                LONGEST_ROW,
                                LONGEST_CELL, cause.getMessage()),
                number + 1, fault);
    }
}
