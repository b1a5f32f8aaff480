package org.sinergija.notifications.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The languages, and scripts, of letters.
public enum Language {
    EN("en"),
    FR("fr"),
    SQ("sq"),
    BS("bs"),
    SR_LATN("sr-Latn"),
    SR_CYRL("sr-Cyrl"),
    MK("mk");

    private static final Map<String, Language> NEIGHBOURS = Map.of("hr", BS, "cnr", SR_LATN, "sh", SR_LATN);
    private static final String SERBIAN = "sr";
    /// In whichever of these a text is, its reader understands it.
    private static final List<Language> COMMON = List.of(BS, SR_LATN, SR_CYRL);

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /// That which a reader of this language (BCP 47) reads without effort.
    public static Optional<Language> readBy(String tag) {
        Locale asked = Locale.forLanguageTag(tag.replace('_', '-'));
        String language = asked.getLanguage();
        if (language.equals(SERBIAN)) {
            boolean latin = asked.getScript().equals("Latn")
                    || (asked.getScript().isEmpty() && asked.getCountry().equals("ME"));
            return Optional.of(latin ? SR_LATN : SR_CYRL);
        }
        return Optional.ofNullable(NEIGHBOURS.get(language))
                .or(() -> List.of(values()).stream().filter(one -> one.tag().equals(language)).findFirst());
    }

    /// The first of a reader's languages that there are letters in, else English.
    public static Language firstOf(List<String> tags) {
        return tags.stream().flatMap(tag -> readBy(tag).stream()).findFirst().orElse(EN);
    }

    /// BCP 47.
    public String tag() {
        return locale.toLanguageTag();
    }

    Locale locale() {
        return locale;
    }

    /// How well its reader reads a text in that language, from 0 up; the lower the better.
    int distance(String tag) {
        Optional<Language> other = readBy(tag);
        if (other.isPresent() && other.get() == this) {
            return tag.equals(tag()) ? 0 : 1;
        }
        if (other.isPresent() && COMMON.contains(this) && COMMON.contains(other.get())) {
            return 2;
        }
        return other.isPresent() && other.get() == EN ? 3 : 4;
    }
}
