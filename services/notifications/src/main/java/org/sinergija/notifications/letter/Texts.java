package org.sinergija.notifications.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The sentences of letters and of the pages that they lead to: `/texts/mail_<language>.properties`, with the plurals of each
/// language (Unicode CLDR, by ICU's message format).
@Component
public class Texts {
    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    Texts() {
        for (Language language : Language.values()) {
            patterns.put(language, read("/texts/mail_%s.properties".formatted(language.tag())));
        }
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /// @param facts by their names in the sentence
    public String say(Language language, String key, Map<String, ?> facts) {
        String pattern = Objects.requireNonNull(Objects.requireNonNull(patterns.get(language)).get(key), key);
        return new MessageFormat(pattern, ULocale.forLanguageTag(language.tag())).format(facts);
    }

    boolean has(String key) {
        return Objects.requireNonNull(patterns.get(Language.EN)).containsKey(key);
    }

    /// As one writes it within a sentence: in Bosnian and Serbian the month by its number, since the Unicode data do not decline
    /// it, in Macedonian without the word for year.
    String day(Language language, LocalDate day) {
        DateTimeFormatter format = switch (language) {
            case BS, SR_LATN, SR_CYRL -> DateTimeFormatter.ofPattern("d. M. uuuu.", language.locale());
            case EN -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);
            case MK -> DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
            case FR, SQ -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        };
        return format.format(day);
    }

    private static Map<String, String> read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource);
                InputStreamReader lines = new InputStreamReader(bytes, UTF_8)) {
            Properties read = new Properties();
            read.load(lines);
            Map<String, String> texts = new HashMap<>();
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
