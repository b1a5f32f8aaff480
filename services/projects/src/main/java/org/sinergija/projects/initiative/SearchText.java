package org.sinergija.projects.initiative;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.starter.text.Folding;

/// What full-text search looks through: all texts in all languages, in letters that no script, case or accent tells apart.
final class SearchText {
    private SearchText() {}

    static String of(InitiativeDetails details) {
        return Stream.of(details.title(), details.summary(), details.objectives()).filter(Objects::nonNull)
                .flatMap(text -> text.byLanguage().values().stream()).map(Folding::key)
                .collect(Collectors.joining(" "));
    }

    /// The words of a query, in the form in which they are looked for.
    static List<String> words(String query) {
        return Folding.words(query);
    }
}
