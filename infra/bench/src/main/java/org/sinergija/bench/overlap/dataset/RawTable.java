package org.sinergija.bench.overlap.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// A file of separated values as it stands; its encoding, its delimiter and whether it has a header are guessed.
///
/// @param columns their names; by their numbers, from 1 on, where the file has none
/// @param lines each with a cell per column
record RawTable(List<String> columns, List<List<String>> lines) {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 50;
    private static final Pattern NO_NAME = Pattern.compile("[-+0-9.,%$€£ ]+|https?://.*");

    static RawTable read(Path file) throws IOException {
        String text = text(file);
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s is empty.".formatted(file));
        }
        List<List<String>> lines = cells(file, text);
        List<String> first = lines.getFirst();
        boolean header = isHeader(first);
        int width = header ? first.size() : lines.stream().mapToInt(List::size).max().orElse(0);
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(header && !first.get(i).isEmpty() ? first.get(i) : String.valueOf(i + 1));
        }
        return new RawTable(columns, lines.stream().skip(header ? 1 : 0).map(line -> padded(line, width)).toList());
    }

    /// UTF-16 where its first bytes say so; else UTF-8, or Latin-1 where it cannot be.
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if (mark == 0xfeff || mark == 0xfffe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /// With the delimiter by which most lines have as many cells as the first, and more than one.
    private static List<List<String>> cells(Path file, String text) {
        List<List<String>> best = List.of();
        long most = 0;
        for (char delimiter : DELIMITERS) {
            List<List<String>> cells = cells(text, delimiter);
            int width = cells.isEmpty() ? 0 : cells.getFirst().size();
            long fitting = cells.stream().limit(SAMPLE).filter(line -> line.size() == width).count() * (width - 1);
            if (fitting > most) {
                most = fitting;
                best = cells;
            }
        }
        if (best.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no columns: no comma, semicolon, tab or bar parts its lines, or a quote is not closed."
                            .formatted(file));
        }
        return best;
    }

    /// None where quotes do not stand as they would with this delimiter.
    private static List<List<String>> cells(String text, char delimiter) {
        try {
            List<List<String>> cells = new ArrayList<>();
            for (CsvRecord line : CsvReader.builder().fieldSeparator(delimiter)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
                cells.add(line.getFields().stream().map(String::strip).toList());
            }
            return cells;
        } catch (CsvParseException wrongDelimiter) {
            return List.of();
        }
    }

    private static boolean isHeader(List<String> line) {
        Set<String> names = new HashSet<>();
        return line.stream().allMatch(name -> name.isEmpty() || (!NO_NAME.matcher(name).matches() && names.add(name)));
    }

    private static List<String> padded(List<String> line, int width) {
        List<String> padded = new ArrayList<>(line.subList(0, Math.min(width, line.size())));
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    /// Also the first, of a file that never has a header.
    List<List<String>> everyLine() {
        List<List<String>> every = new ArrayList<>(lines);
        if (!columns.getFirst().equals("1")) {
            every.addFirst(columns);
        }
        return every;
    }

    List<String> cells(String column) {
        int index = index(column);
        return lines.stream().map(line -> line.get(index)).toList();
    }

    int index(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "There is no column \"%s\"; there are \"%s\".".formatted(column, String.join("\", \"", columns)));
        }
        return index;
    }
}
