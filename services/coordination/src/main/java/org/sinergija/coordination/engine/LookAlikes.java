package org.sinergija.coordination.engine;

/// Undoes what happens when a word is typed on two keyboards: a Cyrillic *р* in a Latin *police*, a Latin *p* in a Cyrillic
/// *права*.
final class LookAlikes {
    private static final String LATIN = "aeopcxyjsiABEKMHOPCTXJSI";
    private static final String CYRILLIC = "аеорсхујѕіАВЕКМНОРСТХЈЅІ";

    private LookAlikes() {}

    /// The word in the script whose own letters it has; as it is where it has such of both.
    static String inOneScript(String word) {
        return hasCyrillic(word) ? unmixed(word) : word;
    }

    private static boolean hasCyrillic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isCyrillic(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String unmixed(String word) {
        int latin = 0;
        int cyrillic = 0;
        int ownLatin = 0;
        int ownCyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (isCyrillic(letter)) {
                cyrillic++;
                ownCyrillic += CYRILLIC.indexOf(letter) < 0 ? 1 : 0;
            } else if (Character.isLetter(letter)) {
                latin++;
                ownLatin += LATIN.indexOf(letter) < 0 ? 1 : 0;
            }
        }
        if (latin == 0 || (ownLatin > 0 && ownCyrillic > 0)) {
            return word;
        }
        boolean isLatin = ownLatin > 0 || (ownCyrillic == 0 && latin >= cyrillic);
        return isLatin ? replaced(word, CYRILLIC, LATIN) : replaced(word, LATIN, CYRILLIC);
    }

    private static boolean isCyrillic(char letter) {
        return letter >= 0x400 && letter < 0x530;
    }

    private static String replaced(String word, String these, String those) {
        StringBuilder replaced = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = these.indexOf(letter);
            replaced.append(at < 0 ? letter : those.charAt(at));
        }
        return replaced.toString();
    }
}
