package org.sinergija.projects.hxl;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.sinergija.projects.exchange.ExportedInitiative;
import org.sinergija.projects.hxl.table.Tag;
import org.sinergija.starter.text.Formulas;

/// Writes initiatives as a table of who does what where, in UTF-8, with a row of names, one of HXL tags, and one for each
/// initiative and territory. [HxlReader] reads from it what was written. What is no number and would be a formula in a
/// spreadsheet gets an apostrophe before it.
///
/// Every method throws [java.io.UncheckedIOException] where the stream does not take what is written.
public final class HxlWriter implements Closeable {
    private final CsvWriter csv;

    public HxlWriter(OutputStream out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QuoteStrategies.NON_EMPTY).build(
                out,
                StandardCharsets.UTF_8);
        csv.writeRecord(ExportColumns.ALL.values());
        csv.writeRecord(ExportColumns.ALL.keySet().stream().map(Tag::toString).toList());
    }

    public void write(ExportedInitiative initiative) {
        for (Map<Tag, String> row : new ExportedRows(initiative).all()) {
            List<String> cells = ExportColumns.ALL.keySet().stream()
                    .map(tag -> Formulas.defused(row.getOrDefault(tag, "")))
                    .toList();
            csv.writeRecord(cells);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
