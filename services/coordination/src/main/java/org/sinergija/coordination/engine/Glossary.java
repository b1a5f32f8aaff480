package org.sinergija.coordination.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.sinergija.contracts.reference.CodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The field's words in the languages of the region: *povratak*, *kthim*, *враќање* and *return* are one concept, and so are
/// the phrases *trgovina ljudima* and *human trafficking*. A concept implies the concepts that its name is joined of.
final class Glossary {
    static final Glossary OWN = new Glossary(read());

    private static final String IMPLIED = "also";

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Beginnings beginnings = new Beginnings();
    private final Phrase phrases = new Phrase();

    /// @param file concepts by name, each with its words by language
    Glossary(JsonNode file) {
        file.properties().forEach(entry -> {
            JsonNode from = entry.getValue();
            Concept concept = Concept.of(entry.getKey(), parts(entry.getKey(), file), strings(from, "themes"),
                    strings(from, "targetGroups"), strings(from, "activityTypes"));
            concepts.put(concept.term(), concept);
            for (Language language : Language.values()) {
                strings(from, language.tag()).forEach(words -> put(concept, words, language));
            }
        });
    }

    private static JsonNode read() {
        try (InputStream json = Objects.requireNonNull(Glossary.class.getResourceAsStream("/glossary.json"))) {
            return JsonMapper.shared().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> parts(String name, JsonNode file) {
        Set<String> parts = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(name));
        while (!open.isEmpty()) {
            String at = open.removeFirst();
            List<String> named = new ArrayList<>(List.of(at.split("-", -1)));
            named.addAll(strings(file.path(at), IMPLIED));
            named.stream().filter(part -> file.has(part) && !part.equals(name) && parts.add(part)).forEach(open::add);
        }
        return parts;
    }

    private static Set<String> strings(JsonNode concept, String list) {
        Set<String> strings = new LinkedHashSet<>();
        concept.path(list).forEach(string -> strings.add(string.asString()));
        return strings;
    }

    private void put(Concept concept, String words, Language language) {
        Phrase phrase = phrases;
        for (String word : words.split(" ", -1)) {
            phrase = phrase.grownBy(beginnings.add(new GlossaryWord(word, language)));
        }
        phrase.standFor(concept, words);
    }

    Collection<Concept> concepts() {
        return concepts.values();
    }

    /// Its concepts in a text.
    Reading read(List<Word> words, Language language) {
        return new Reading(beginnings, phrases, words, language);
    }

    /// The themes that a text's terms stand for, without those that enclose another of them.
    Set<String> themesOf(Collection<String> terms) {
        Set<String> themes = tied(terms, Concept::themes);
        Set<String> enclosing = new TreeSet<>();
        themes.forEach(theme -> enclosing.addAll(CodeList.THEMES.ancestors(theme)));
        themes.removeAll(enclosing);
        return themes;
    }

    Set<String> targetGroupsOf(Collection<String> terms) {
        return tied(terms, Concept::targetGroups);
    }

    private Set<String> tied(Collection<String> terms, Function<Concept, Set<String>> codes) {
        Set<String> tied = new TreeSet<>();
        for (String term : terms) {
            Concept concept = concepts.get(term);
            if (concept != null) {
                tied.addAll(codes.apply(concept));
            }
        }
        return tied;
    }
}
