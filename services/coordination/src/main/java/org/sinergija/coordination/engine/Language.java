package org.sinergija.coordination.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /// @param tag BCP 47
    static Optional<Language> of(String tag) {
        String primary = primary(tag);
        return Arrays.stream(values()).filter(
                language -> language.tag.equals(primary) || language.others.contains(primary)).findFirst();
    }
}
