package org.sinergija.projects.hxl.field;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sinergija.projects.hxl.table.Tag;
import org.sinergija.starter.text.Folding;

/// In which language a text is: what the tag of its column says, or else its letters and its commonest words.
public final class TextLanguage {
    public static final String ENGLISH = "en";

    /// Languages that a tag may name plainly (`+sr`); any other needs the prefix that HXL has for it (`+i_pt`).
    private static final Set<String> PLAIN = Set.of("en", "sq", "bs", "hr", "sr", "mk", "cnr", "sr_latn", "sr_cyrl",
            "fr",
            "es", "de", "it", "pt", "ru", "uk", "tr", "ar", "el", "bg", "sl", "hu", "ro", "fa");
    private static final String PREFIX = "i_";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, Set<String>> COMMON_WORDS = Map.of(
            ENGLISH, Set.of("the", "of", "and", "for", "in", "to", "with", "on", "from", "at"),
            "sq", Set.of("ne", "per", "dhe", "te", "me", "se", "nga"),
            "sr-Latn", Set.of("i", "u", "za", "na", "sa", "od", "o", "iz", "je"));
    private static final List<String> LATIN = List.of(ENGLISH, "sr-Latn", "sq");
    private static final Map<String, String> SOUTH_SLAVIC_BY_COUNTRY = Map.of("RS", "sr-Latn", "BA", "bs", "HR", "hr",
            "ME",
            "cnr");

    private TextLanguage() {}

    public static Optional<String> of(Tag tag) {
        return tag.attributes().stream().map(TextLanguage::language).flatMap(Optional::stream).findFirst();
    }

    /// `i_sr_latn` for `sr-Latn`
    public static String attribute(String language) {
        return PREFIX + language.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /// @param country where it is, which tells languages apart that have the same words; empty if that is not known
    public static String of(String text, String country) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            boolean macedonian = has(lower, "ѓќѕ") || (country.equals("MK") && !has(lower, "ђћ"));
            return macedonian ? "mk" : "sr-Cyrl";
        }
        List<String> words = NO_WORD.splitAsStream(Folding.key(lower)).toList();
        String language = ENGLISH;
        long most = 0;
        for (String each : LATIN) {
            long common = words.stream().filter(COMMON_WORDS.getOrDefault(each, Set.of())::contains).count();
            if (common > most) {
                most = common;
                language = each;
            }
        }
        if (most == 0) {
            language = has(lower, "ë") ? "sq" : has(lower, "čćđšž") ? "sr-Latn" : ENGLISH;
        }
        return language.equals("sr-Latn") ? SOUTH_SLAVIC_BY_COUNTRY.getOrDefault(country, language) : language;
    }

    private static boolean has(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }

    private static Optional<String> language(String attribute) {
        boolean prefixed = attribute.startsWith(PREFIX);
        if (!prefixed && !PLAIN.contains(attribute)) {
            return Optional.empty();
        }
        String tag = (prefixed ? attribute.substring(PREFIX.length()) : attribute).replace(
                '_', '-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException notALanguage) {
            return Optional.empty();
        }
    }
}
