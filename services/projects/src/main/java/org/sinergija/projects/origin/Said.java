package org.sinergija.projects.origin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.bson.types.Binary;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.initiative.InitiativeDetails;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What a file said of an initiative.
///
/// @param digest the same for two records that say the same
/// @param packed the record's text, gzipped
/// @param details the register's reading of it, with the status
public record Said(String digest, Original.Format format, Binary packed, InitiativeDetails details) {

    public static Said of(String digest, Original original, InitiativeDetails details) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(original.text().getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Said(digest, original.format(), new Binary(packed.toByteArray()), details);
    }

    /// Whether a record of a poorer format came after it: then that says less, and must not take the place of what IATI kept.
    public boolean keepsItsTextFrom(Original later) {
        return format == Original.Format.IATI && later.format() == Original.Format.HXL;
    }

    public Original original() {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed.getData()))) {
            return new Original(format, new String(gzip.readAllBytes(), UTF_8));
        } catch (IOException damaged) {
            throw new UncheckedIOException("The text of a kept record cannot be unpacked.", damaged);
        }
    }
}
