package org.sinergija.partners.naming;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes text of any script of the region in small Latin letters without accents, so that Ђурђевић, Đurđević and
/// Djurdjevic are one.
final class Letters {
    // No general transliteration: those turn љ into l and џ into d.
    private static final Map<Character, String> LATIN = table("""
            а a б b в v г g д d ђ dj е e ж z з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f х h \
            ц c ч c џ dz ш s ѓ gj ќ kj ѕ dz й j щ st ъ a ы i э e ю ju я ja ё e і i ї ji є e ґ g \
            đ dj ð d ǵ gj ḱ kj ø o ł l ß ss æ ae œ oe ı i þ th""");

    private Letters() {}

    static String fold(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(small.length() + 8);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            String latin = LATIN.get(c);
            if (latin != null) {
                folded.append(latin);
            } else if (c < 128) {
                folded.append(c);
            } else {
                appendWithoutMarks(c, folded);
            }
        }
        return folded.toString();
    }

    private static void appendWithoutMarks(char accented, StringBuilder folded) {
        if (Character.isSurrogate(accented)) {
            folded.append(accented);
            return;
        }
        Normalizer.normalize(String.valueOf(accented), Normalizer.Form.NFD).chars()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK && part != 'ь')
                .forEach(part -> folded.append((char) part));
    }

    private static Map<Character, String> table(String pairs) {
        Map<Character, String> table = new HashMap<>();
        Iterator<String> parts = Pattern.compile("\\s+").splitAsStream(pairs).iterator();
        while (parts.hasNext()) {
            table.put(parts.next().charAt(0), parts.next());
        }
        return Map.copyOf(table);
    }
}
