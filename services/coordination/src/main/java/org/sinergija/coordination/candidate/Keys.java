package org.sinergija.coordination.candidate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.coordination.engine.Analysis;
import org.sinergija.coordination.engine.Subject;

/// What a subject is found by: the terms of its text in all languages, and structural keys, since words alone miss what is
/// written in another language.
final class Keys {
    private Keys() {}

    static Set<String> terms(Subject subject) {
        Set<String> terms = new LinkedHashSet<>();
        Stream.of(subject.title(), subject.summary(), subject.objectives())
                .forEach(text -> texts(text).forEach(wording -> terms.addAll(Analysis.terms(wording))));
        return terms;
    }

    /// Theme × territory, at the territory itself and all that enclose it; organisation × theme; territory × year.
    static Set<String> structural(Subject subject) {
        Set<String> places = new LinkedHashSet<>();
        subject.territories().forEach(territory -> {
            places.add(territory.code());
            places.addAll(CodeList.TERRITORIES.ancestors(territory.code()));
        });
        Set<String> keys = new LinkedHashSet<>();
        for (String theme : subject.themes()) {
            places.forEach(place -> keys.add("theme %s in %s".formatted(theme, place)));
            if (subject.lead() != null) {
                keys.add("theme %s by %s".formatted(theme, subject.lead()));
            }
        }
        if (subject.period() != null) {
            places.forEach(place -> keys.add("from %d in %s".formatted(subject.period().start().getYear(), place)));
        }
        return keys;
    }

    private static Stream<String> texts(@org.jspecify.annotations.Nullable LocalizedText text) {
        return text == null ? Stream.of() : text.byLanguage().values().stream();
    }
}
