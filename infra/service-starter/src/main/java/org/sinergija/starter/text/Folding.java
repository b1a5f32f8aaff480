package org.sinergija.starter.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One key for all ways to write a word: scripts, accents, case, and marks that nobody sees. The table is ours because the
/// usual transliterations turn Љубљана into *lublana* and џак into *dak*.
public final class Folding {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, String> TABLE = table();

    private Folding() {}

    /// Lower-case ASCII letters where the script is Latin or Cyrillic; other scripts stay as they are.
    public static String key(String text) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        String caseless = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(caseless.length() + 8);
        for (int i = 0; i < caseless.length(); i++) {
            char letter = caseless.charAt(i);
            String folded = letter < 128 ? null : TABLE.get(letter);
            if (folded == null) {
                key.append(letter);
            } else {
                key.append(folded);
            }
        }
        return MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
    }

    /// The keys of its words.
    public static List<String> words(String text) {
        return NO_WORD.splitAsStream(key(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static Map<Character, String> table() {
        Map<Character, String> table = new HashMap<>();
        String[] plain = {"абвгдезијклмнопрстуфхц", "abvgdezijklmnoprstufhc"};
        for (int i = 0; i < plain[0].length(); i++) {
            table.put(plain[0].charAt(i), String.valueOf(plain[1].charAt(i)));
        }
        table.putAll(Map.of('ж', "z", 'ч', "c", 'ћ', "c", 'ш', "s", 'ђ', "dj", 'љ', "lj", 'њ', "nj", 'џ', "dz"));
        table.putAll(Map.of('ѓ', "gj", 'ќ', "kj", 'ѕ', "dz", 'ј', "j", 'ѐ', "e", 'ѝ', "i", 'ǵ', "gj", 'ḱ', "kj"));
        table.putAll(
                Map.of('й', "j", 'щ', "st", 'ъ', "a", 'ь', "", 'ю', "ju", 'я', "ja", 'ы', "i", 'э', "e", 'ё', "e"));
        table.putAll(Map.of('і', "i", 'ї', "ji", 'є', "e", 'ґ', "g"));
        table.putAll(Map.of('đ', "dj", 'ß', "ss", 'ø', "o", 'ł', "l", 'æ', "ae", 'œ', "oe", 'ı', "i",
                'ð', "d", 'þ', "th"));
        return Map.copyOf(table);
    }
}
