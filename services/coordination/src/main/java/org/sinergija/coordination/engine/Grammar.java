package org.sinergija.coordination.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.sinergija.starter.text.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is known of a language, from `languages.json`.
///
/// @param small the words that say nothing alone, folded
/// @param joining those of them that part what stands before from what comes after, such as *and*
/// @param letters those that tell the language
/// @param typical endings of words that tell the language, folded
/// @param endings what inflection adds to a word, folded
/// @param spellings how it writes sounds that its neighbours fold to one letter, and that letter
record Grammar(Set<String> small, Set<String> joining, String letters, Set<String> typical,
        Map<String, Ending> endings, Map<String, String> spellings) {
    private static final Map<Language, Grammar> ALL = read();
    private static final int LONGEST_ENDING = 6;

    /// @param least how many letters must stand before it
    /// @param left what stays of it
    record Ending(int least, String left) {}

    static Grammar of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /// What the forms of a word have in common, as far as that is safe to say.
    ///
    /// @param word folded
    String stem(String word) {
        String stem = withoutEnding(word);
        for (Map.Entry<String, String> spelling : spellings.entrySet()) {
            stem = stem.replace(spelling.getKey(), spelling.getValue());
        }
        return stem;
    }

    private String withoutEnding(String word) {
        for (int length = Math.min(LONGEST_ENDING, word.length() - 1); length > 0; length--) {
            int before = word.length() - length;
            Ending ending = endings.get(word.substring(before));
            if (ending != null && before >= ending.least) {
                return word.substring(0, before) + ending.left;
            }
        }
        return word;
    }

    private static Map<Language, Grammar> read() {
        try (InputStream json = Objects.requireNonNull(Grammar.class.getResourceAsStream("/languages.json"))) {
            JsonNode file = JsonMapper.shared().readTree(json);
            Map<Language, Grammar> all = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                JsonNode of = file.path(language.tag());
                all.put(language, new Grammar(words(of.path("small")), words(of.path("joining")),
                        of.path("letters").asString(""), words(of.path("typical")),
                        endings(List.of(file.path("all"), of.path("endings"))), spellings(of.path("spellings"))));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> words(JsonNode from) {
        Set<String> words = new HashSet<>(Arrays.asList(Folding.key(from.asString("")).split(" ", -1)));
        words.remove("");
        return words;
    }

    private static Map<String, String> spellings(JsonNode from) {
        Map<String, String> spellings = new LinkedHashMap<>();
        from.forEach(spelling -> spellings.put(spelling.path(0).asString(), spelling.path(1).asString()));
        return spellings;
    }

    private static Map<String, Ending> endings(List<JsonNode> lists) {
        Map<String, Ending> endings = new HashMap<>();
        for (JsonNode list : lists) {
            for (JsonNode ending : list) {
                endings.put(ending.path(0).asString(),
                        new Ending(ending.path(1).asInt(), ending.path(2).asString("")));
            }
        }
        return endings;
    }
}
