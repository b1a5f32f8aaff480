package org.sinergija.partners.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds countries in names: those of the region as they are inflected, all others as they are called.
public final class Countries {
    private static final int LONGEST = 4;
    private static final String MARK = "@";
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "sq", "mk", "hr", "sr-Latn", "bs");
    private static final Map<String, List<String>> REGION = Map.of("AL",
            List.of("albania", "albanian", "albanija", "albanije", "albaniji", "shqiperi", "shqiperia", "shqiperise"),
            "BA",
            List.of("bih", "bh", "bosnia", "bosnia herzegovina", "bosna hercegovina", "bosne hercegovine",
                    "bosni hercegovini", "bosnja hercegovina", "bosnje hercegovine", "bosnes hercegovines"),
            "XK", List.of("kosovo", "kosova", "kosovu", "kosove", "kosoves"), "ME",
            List.of("montenegro", "montenegrin", "crna gora", "crne gore", "crnoj gori", "mal zi", "mali zi",
                    "malit zi"),
            "MK",
            List.of("north macedonia", "macedonia", "macedonian", "makedonija", "makedonije", "makedoniji",
                    "severna makedonija", "severne makedonije", "severnoj makedoniji", "sjeverna makedonija",
                    "sjeverne makedonije", "sjevernoj makedoniji", "maqedonia", "maqedonise", "maqedonia veriut",
                    "maqedonise veriut"),
            "RS", List.of("serbia", "serbian", "srbija", "srbije", "srbiji", "serbi", "serbise"));
    private static final Map<String, String> MARKS = marks();

    private Countries() {}

    /// The country that names tell of, unless they tell of several.
    public static Optional<String> onlyOneIn(Collection<String> names) {
        List<String> marks = names.stream().flatMap(name -> marked(Words.of(name).stream()
                .filter(word -> !Words.isMinor(word)).toList()).stream()).filter(Countries::isMark).distinct().toList();
        return marks.size() == 1
                ? Optional.of(marks.getFirst().substring(MARK.length()).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    static String mark(String country) {
        return MARK + country.toLowerCase(Locale.ROOT);
    }

    static boolean isMark(String word) {
        return word.startsWith(MARK);
    }

    /// The same words with each country's name replaced by its mark.
    ///
    /// @param words without minor ones
    static List<String> marked(List<String> words) {
        List<String> marked = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST, words.size() - at);
            while (length > 0 && !MARKS.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            marked.add(length == 0
                    ? words.get(at)
                    : MARKS.getOrDefault(String.join(" ", words.subList(at, at + length)), ""));
            at += Math.max(1, length);
        }
        return marked;
    }

    private static Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale place = Locale.of("", country);
            for (String language : LANGUAGES) {
                String name = String.join(" ", Words.of(place.getDisplayCountry(Locale.forLanguageTag(language)))
                        .stream().filter(word -> !Words.isMinor(word)).toList());
                marks.put(name, mark(country));
            }
        }
        REGION.forEach((country, names) -> names.forEach(name -> marks.put(name, mark(country))));
        Stream.of("", "mali").forEach(marks::remove);
        return Map.copyOf(marks);
    }
}
