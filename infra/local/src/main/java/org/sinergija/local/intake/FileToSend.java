package org.sinergija.local.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.sinergija.local.process.CannotGoOn;

/// A file that the platform may be able to read.
///
/// @param mediaType of what is in it
/// @param encoding in which it is packed, if it is
public record FileToSend(Path path, String mediaType, Optional<String> encoding) {
    private static final String XML = ".xml";
    private static final String CSV = ".csv";
    private static final String PACKED = ".gz";
    private static final List<String> ENDINGS = List.of(XML, CSV, PACKED);
    private static final String IATI = "application/xml";
    private static final String HXL = "text/csv";
    private static final int BEGINNING = 4096;

    /// The files, and those in the folders and in theirs, in the order of their names.
    ///
    /// @throws IllegalArgumentException if one is not there, or is none that could be read
    public static List<FileToSend> in(List<Path> places) {
        List<FileToSend> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                files.addAll(within(place));
            } else if (!Files.isReadable(place)) {
                throw new IllegalArgumentException("There is no file %s.".formatted(place));
            } else {
                files.add(of(place).orElseThrow(() -> new IllegalArgumentException(
                        "%s ends neither in .xml nor in .csv nor in .gz.".formatted(place))));
            }
        }
        return files;
    }

    String name() {
        return path.getFileName().toString();
    }

    private static List<FileToSend> within(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<FileToSend> files = all.filter(Files::isRegularFile).sorted().map(FileToSend::of)
                    .flatMap(Optional::stream).toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s holds no file that ends in .xml, .csv or .gz.".formatted(folder));
            }
            return files;
        } catch (IOException unreadable) {
            throw CannotGoOn.because("%s cannot be read".formatted(folder), unreadable);
        }
    }

    private static Optional<FileToSend> of(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            return Optional.empty();
        }
        boolean packed = name.endsWith(PACKED);
        String inner = packed ? name.substring(0, name.length() - PACKED.length()) : name;
        String mediaType = inner.endsWith(XML) ? IATI : inner.endsWith(CSV) ? HXL : mediaTypeIn(path);
        return Optional.of(new FileToSend(path, mediaType, packed ? Optional.of("gzip") : Optional.empty()));
    }

    /// What does not look like XML is a table; what cannot be unpacked, the platform refuses with the reason.
    private static String mediaTypeIn(Path packed) {
        try (InputStream content = new GZIPInputStream(Files.newInputStream(packed))) {
            byte[] beginning = content.readNBytes(BEGINNING);
            for (byte octet : beginning) {
                if (octet == '<') {
                    return IATI;
                }
                if (octet == ',' || octet == ';' || octet == '\n') {
                    return HXL;
                }
            }
            return HXL;
        } catch (IOException notGzip) {
            return IATI;
        }
    }
}
