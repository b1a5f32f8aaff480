package org.sinergija.identity.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The languages of pages and letters.
public enum Language {
    EN("en", "English"),
    SQ("sq", "Shqip"),
    BS("bs", "Bosanski / Hrvatski / Srpski / Crnogorski"),
    SR("sr-Cyrl", "Српски"),
    MK("mk", "Македонски"),
    FR("fr", "Français");

    private static final Set<String> READ_BOSNIAN = Set.of("hr", "cnr", "sh");
    private static final Set<String> LATIN_BY_CUSTOM = Set.of("ME");

    private final Locale locale;
    private final String label;

    Language(String tag, String label) {
        locale = Locale.forLanguageTag(tag);
        this.label = label;
    }

    /// That which a reader of this language (BCP 47) reads without effort.
    public static Optional<Language> readBy(String tag) {
        Locale asked = Locale.forLanguageTag(tag);
        String language = asked.getLanguage();
        if (language.equals("sr")) {
            boolean latin = asked.getScript().equals("Latn")
                    || (asked.getScript().isEmpty() && LATIN_BY_CUSTOM.contains(asked.getCountry()));
            return Optional.of(latin ? BS : SR);
        }
        if (READ_BOSNIAN.contains(language)) {
            return Optional.of(BS);
        }
        return List.of(values()).stream().filter(one -> one.locale.getLanguage().equals(language)).findFirst();
    }

    public Locale locale() {
        return locale;
    }

    /// BCP 47, as in a page's `lang`.
    public String tag() {
        return locale.toLanguageTag();
    }

    /// Its name in itself.
    public String label() {
        return label;
    }
}
