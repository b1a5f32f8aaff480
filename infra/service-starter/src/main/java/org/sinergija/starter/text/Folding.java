package org.sinergija.starter.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// One key for all ways to write a word: scripts, accents, case, and marks that nobody sees. The table is ours because the
/// usual transliterations turn Љубљана into *lublana* and џак into *dak*.
public final class Folding {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, String> TABLE = table();
    private static final int END_OF_ASCII = 0x80;
    private static final int END_OF_LATIN = 0x250;
    private static final int CYRILLIC = 0x400;
    private static final int END_OF_CYRILLIC = 0x460;
    private static final @Nullable String[] ALONE = alone();

    private Folding() {}

    /// Lower-case ASCII letters where the script is Latin or Cyrillic; other scripts stay as they are.
    public static String key(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            String folded = letter < END_OF_CYRILLIC ? ALONE[letter] : null;
            if (folded == null) {
                return foldedWhole(text);
            }
            key.append(folded);
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= END_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    /// The keys of its words.
    public static List<String> words(String text) {
        return NO_WORD.splitAsStream(key(text)).filter(word -> !word.isEmpty()).toList();
    }

    /// For text in which a letter may depend on its neighbours.
    private static String foldedWhole(String text) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        String caseless = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(caseless.length() + 8);
        for (int i = 0; i < caseless.length(); i++) {
            char letter = caseless.charAt(i);
            String folded = letter < END_OF_ASCII ? null : TABLE.get(letter);
            if (folded == null) {
                key.append(letter);
            } else {
                key.append(folded);
            }
        }
        return MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
    }

    /// The keys of the letters that are the same whatever stands beside them: no marks, and no Greek with its last sigma.
    private static @Nullable String[] alone() {
        @Nullable
        String[] alone = new String[END_OF_CYRILLIC];
        for (char letter = 0; letter < END_OF_CYRILLIC; letter++) {
            if (letter < END_OF_LATIN || letter >= CYRILLIC) {
                alone[letter] = foldedWhole(String.valueOf(letter));
            }
        }
        return alone;
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
