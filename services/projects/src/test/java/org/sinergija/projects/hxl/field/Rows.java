package org.sinergija.projects.hxl.field;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.sinergija.projects.hxl.table.Row;
import org.sinergija.projects.hxl.table.TaggedTable;

/// Rows of tests, with `;` between their cells.
final class Rows {

    private Rows() {}

    static Row of(String tags, String cells) {
        String table = tags + "\n" + cells + "\n";
        try (TaggedTable read = TaggedTable.open(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))) {
            return read.at(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
