package org.sinergija.bench.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The phrases of `phrases.txt` by their kind. They were written without looking at the engine's glossary.
final class Phrases {
    private static final Map<String, List<Phrase>> BY_KIND = read("/scale/phrases.txt");
    private static final int COLUMNS = 7;

    private Phrases() {}

    /// The commonest first.
    static List<Phrase> of(String kind) {
        return Objects.requireNonNull(BY_KIND.get(kind), kind);
    }

    private static Map<String, List<Phrase>> read(String resource) {
        Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource), UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> columns = List.of(line.split("\\|", -1));
                if (columns.size() != COLUMNS) {
                    throw new IllegalStateException("%s: not %d columns: %s".formatted(resource, COLUMNS, line));
                }
                phrases.computeIfAbsent(columns.getFirst(), _ -> new ArrayList<>())
                        .add(new Phrase(columns.get(1), columns.subList(2, COLUMNS)));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return phrases;
    }
}
