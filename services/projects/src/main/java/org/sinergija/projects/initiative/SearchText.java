package org.sinergija.projects.initiative;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What full-text search looks through: all texts in all languages, without case and accents.
final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    static String of(InitiativeDetails details) {
        return Stream.of(details.title(), details.summary(), details.objectives()).filter(Objects::nonNull)
                .flatMap(text -> text.byLanguage().values().stream()).map(SearchText::fold)
                .collect(Collectors.joining(" "));
    }

    /// The words of a query, in the form in which they are looked for.
    static List<String> words(String query) {
        return NO_WORD.splitAsStream(fold(query)).filter(word -> !word.isEmpty()).toList();
    }

    private static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
