package org.sinergija.partners.naming;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Words as full-text search compares them: without script, case and accents.
public final class SearchWords {
    private SearchWords() {}

    public static List<String> of(String text) {
        return Words.of(text);
    }

    /// All words of all texts, to look into.
    public static String joined(Collection<String> texts) {
        return texts.stream().flatMap(text -> Words.of(text).stream()).distinct().collect(Collectors.joining(" "));
    }
}
