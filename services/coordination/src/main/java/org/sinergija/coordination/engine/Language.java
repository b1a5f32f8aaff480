package org.sinergija.coordination.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The languages whose small words and endings are known. Bosnian, Croatian, Montenegrin and Serbian count as one.
enum Language {
    ENGLISH(0, "en"),
    ALBANIAN(1, "sq"),
    BOSNIAN(2, "bs", "hr", "sr", "cnr", "sh"),
    MACEDONIAN(3, "mk"),
    FRENCH(4, "fr"),
    SPANISH(5, "es"),
    GERMAN(6, "de"),
    UNDECIDED(7, "und");

    private static final List<Language> BY_PLACE = List.of(values());
    private static final Map<String, Language> BY_TAG = byTag();

    private final int place;
    private final String tag;
    // Set.of is never changed; its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> others;

    Language(int place, String tag, String... others) {
        this.place = place;
        this.tag = tag;
        this.others = Set.of(others);
    }

    /// As in the data files.
    String tag() {
        return tag;
    }

    /// In tables with a column for each.
    int place() {
        return place;
    }

    static Language at(int place) {
        return BY_PLACE.get(place);
    }

    /// For sets of languages that fit into a number.
    int bit() {
        return 1 << place;
    }

    /// What stands for all languages whose speakers read each other: one of ours by its tag, another by its own.
    ///
    /// @param tag BCP 47
    static String family(String tag) {
        return of(tag).map(Language::tag).orElseGet(() -> primary(tag));
    }

    private static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /// @param tag BCP 47
    static Optional<Language> of(String tag) {
        return Optional.ofNullable(BY_TAG.get(primary(tag)));
    }

    private static Map<String, Language> byTag() {
        Map<String, Language> all = new HashMap<>();
        for (Language language : values()) {
            all.put(language.tag, language);
            language.others.forEach(other -> all.put(other, language));
        }
        return all;
    }
}
