package org.sinergija.coordination.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.text.Folding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The field's words in the languages of the region: *povratak*, *kthim*, *враќање* and *return* are one concept. Words are
/// given by their beginnings; one that starts with `=` stands for itself alone. A concept that is a number is an ordinal.
final class Glossary {
    static final Glossary OWN = new Glossary("/glossary.json");

    private static final int SHORTEST = 3;

    private final Map<String, String> beginnings = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();

    private Glossary(String resource) {
        try (InputStream json = Objects.requireNonNull(Glossary.class.getResourceAsStream(resource), resource)) {
            Map<String, List<String>> concepts = JsonMapper.shared().readValue(json, new TypeReference<>() {});
            concepts.forEach((concept, words) -> words.forEach(word -> put(concept, word)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String concept, String word) {
        if (word.startsWith("=")) {
            wholes.put(Folding.key(word.substring(1)), concept);
        } else {
            beginnings.put(Folding.key(word), concept);
        }
    }

    /// @param word folded
    @Nullable
    String conceptOf(String word) {
        String whole = wholes.get(word);
        if (whole != null) {
            return whole;
        }
        for (int length = word.length(); length >= SHORTEST; length--) {
            String concept = beginnings.get(word.substring(0, length));
            if (concept != null) {
                return concept;
            }
        }
        return null;
    }
}
