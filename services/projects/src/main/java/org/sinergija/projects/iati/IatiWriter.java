package org.sinergija.projects.iati;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.sinergija.projects.exchange.ExportedInitiative;
import org.sinergija.projects.xml.XmlText;

/// Writes initiatives as a document of IATI 2.03, one at a time. The standard knows no document without an activity.
public final class IatiWriter implements Closeable {
    private final Writer out;

    /// Writes the beginning of the document.
    ///
    /// @param out is closed with the document
    public IatiWriter(OutputStream out, Instant generatedAt) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <iati-activities version="2.03" generated-datetime="%s">
                """.formatted(generatedAt.truncatedTo(ChronoUnit.SECONDS)));
    }

    public void write(ExportedInitiative initiative) throws IOException {
        out.write(XmlText.inLines(new Composition(initiative).activity()));
        out.write('\n');
    }

    /// Writes the end of the document.
    @Override
    public void close() throws IOException {
        try (out) {
            out.write("</iati-activities>\n");
        }
    }
}
