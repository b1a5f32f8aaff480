package org.sinergija.projects.iati;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The languages of narratives, as BCP 47 spells them.
final class Languages {
    /// Of a text whose language nobody stated.
    static final String UNDETERMINED = "und";

    private static final int LONGEST_CODE = 3;
    private static final Map<String, String> SHORT = Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toMap(
            code -> Locale.of(code).getISO3Language(), Function.identity(), (first, second) -> first));

    private Languages() {}

    /// `EN` is `en`, `sr_latn` is `sr-Latn`, `sqi` is `sq`; empty if it is no language code.
    static Optional<String> usual(String stated) {
        String tag = stated.strip().replace('_', '-');
        int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        String language = tag.substring(0, end).toLowerCase(Locale.ROOT);
        if (language.length() < 2 || language.length() > LONGEST_CODE) {
            return Optional.empty();
        }
        try {
            String usual = new Locale.Builder()
                    .setLanguageTag(SHORT.getOrDefault(language, language) + tag.substring(end))
                    .build().toLanguageTag();
            boolean stable = new Locale.Builder().setLanguageTag(usual).build().toLanguageTag().equals(usual);
            return stable ? Optional.of(usual) : Optional.empty();
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }
}
