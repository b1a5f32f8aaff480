package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// A subject, read once for all the comparisons that it takes part in.
///
/// @param wordings its text in each language; two scripts of one language count once
/// @param numerals the small numbers in its titles, such as that of a phase
record Profile(Subject subject, List<Wording> wordings, Set<String> numerals, Set<String> territories) {
    private static final double NUMBER = 0.3;

    /// @param title its terms without the numbers
    /// @param all title, summary and objectives
    record Wording(String language, Terms title, Terms all) {}

    static Profile of(Subject subject, Rarity rarity) {
        Set<String> languages = new TreeSet<>();
        for (LocalizedText text : texts(subject)) {
            languages.addAll(text.byLanguage().keySet());
        }
        List<Wording> wordings = new ArrayList<>();
        Set<Set<String>> known = new LinkedHashSet<>();
        Set<String> numerals = new TreeSet<>();
        for (String language : languages) {
            Set<String> title = in(language, subject.title());
            Set<String> all = new LinkedHashSet<>(title);
            all.addAll(in(language, subject.summary()));
            all.addAll(in(language, subject.objectives()));
            title.stream().filter(Profile::isNumeral).forEach(numerals::add);
            if (known.add(all)) {
                title.removeIf(term -> isNumeral(term) || term.equals("~phase"));
                wordings.add(new Wording(language, Terms.of(title, term -> weight(term, rarity)),
                        Terms.of(all, term -> weight(term, rarity))));
            }
        }
        return new Profile(subject, wordings, numerals, codes(subject.territories()));
    }

    /// Of a phase or part, not of a year.
    private static boolean isNumeral(String term) {
        return term.startsWith("#") && term.length() <= 3;
    }

    private static double weight(String term, Rarity rarity) {
        return term.startsWith("#") ? NUMBER * rarity.of(term) : rarity.of(term);
    }

    private static Set<String> in(String language, @Nullable LocalizedText text) {
        Map<String, String> byLanguage = text == null ? Map.of() : text.byLanguage();
        return Analysis.terms(byLanguage.getOrDefault(language, ""));
    }

    private static List<LocalizedText> texts(Subject subject) {
        List<LocalizedText> texts = new ArrayList<>();
        for (LocalizedText text : new LocalizedText[]{subject.title(), subject.summary(), subject.objectives()}) {
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Set<String> codes(List<Territory> territories) {
        Set<String> codes = new TreeSet<>();
        territories.forEach(territory -> codes.add(territory.code()));
        return codes;
    }

    /// How alike the titles are in the languages in which they are most alike.
    double titleLikeness(Profile other) {
        double most = 0;
        for (Wording mine : wordings) {
            for (Wording theirs : other.wordings) {
                most = Math.max(most, mine.title().likeness(theirs.title()));
            }
        }
        return most;
    }
}
