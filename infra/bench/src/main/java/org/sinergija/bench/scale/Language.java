package org.sinergija.bench.scale;

import java.util.Map;

/// The languages of the made-up register: where their wording stands in a phrase, and how it is written.
enum Language {
    EN("en", 0), SQ("sq", 1), BS("bs", 2), SR_LATN("sr-Latn", 2), SR_CYRL("sr-Cyrl", 2), MK("mk", 3), FR("fr", 4);

    private static final String LATIN = "abcdefghijklmnoprstuvzčćđšžABCDEFGHIJKLMNOPRSTUVZČĆĐŠŽ";
    private static final String CYRILLIC = "абцдефгхијклмнопрстувзчћђшжАБЦДЕФГХИЈКЛМНОПРСТУВЗЧЋЂШЖ";
    private static final Map<String, String> DIGRAPHS = Map.of("lj", "љ", "nj", "њ", "dž", "џ", "Lj", "Љ", "Nj", "Њ",
            "Dž", "Џ");

    private final String tag;
    private final int column;

    Language(String tag, int column) {
        this.tag = tag;
        this.column = column;
    }

    /// BCP 47.
    String tag() {
        return tag;
    }

    int column() {
        return column;
    }

    /// Whether one is the other in another script or standard.
    boolean sharesWordsWith(Language other) {
        return column == other.column;
    }

    /// The vowel that was *jat*, short or long.
    String jat(String bosnian) {
        return this == BS ? bosnian : "e";
    }

    /// Serbian Latin, or a name, in the script of this language.
    String written(String latin) {
        return this == SR_CYRL || this == MK ? cyrillic(latin) : latin;
    }

    private static String cyrillic(String latin) {
        StringBuilder text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            String two = latin.substring(i, Math.min(i + 2, latin.length()));
            int letter = LATIN.indexOf(latin.charAt(i));
            if (DIGRAPHS.containsKey(two)) {
                text.append(DIGRAPHS.get(two));
                i++;
            } else {
                text.append(letter < 0 ? latin.charAt(i) : CYRILLIC.charAt(letter));
            }
        }
        return text.toString();
    }
}
