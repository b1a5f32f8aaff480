package org.sinergija.events.consultation;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The words that a reply needs of its own, in the language of `/texts/reply_<language>.properties` or else in English.
record ReplyWords(ResourceBundle words, Locale locale) {
    private static final ResourceBundle.Control CONTROL = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<String, String> NEIGHBOURS = Map.of("cnr", "sr-Latn", "hr", "bs");

    static ReplyWords in(String language) {
        Locale locale = Locale.forLanguageTag(NEIGHBOURS.getOrDefault(language, language));
        return new ReplyWords(ResourceBundle.getBundle("texts/reply", locale, CONTROL), locale);
    }

    String say(String key) {
        return words.getString(key);
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
