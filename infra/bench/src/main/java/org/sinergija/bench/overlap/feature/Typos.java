package org.sinergija.bench.overlap.feature;

/// How alike two words are: typing errors after Jaro and Winkler (1990), and abbreviations.
final class Typos {
    private static final double ABBREVIATED = 0.9;
    private static final double INITIAL = 0.8;
    private static final double PREFIX_BONUS = 0.1;
    private static final int PREFIX = 4;

    private Typos() {}

    /// @return from 0 to 1
    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        boolean digits = hasDigit(shorter) || hasDigit(longer);
        if (!digits && shorter.charAt(0) == longer.charAt(0)) {
            if (shorter.length() == 1) {
                return INITIAL;
            }
            if (isAbbreviation(shorter, longer)) {
                return Math.max(ABBREVIATED, jaroWinkler(one, other));
            }
        }
        return jaroWinkler(one, other);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// `str` and `st` of `street`: its letters in their order, and clearly fewer.
    private static boolean isAbbreviation(String shorter, String longer) {
        if (longer.length() < shorter.length() + 2) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(found)) {
                found++;
            }
        }
        return found == shorter.length() && (longer.startsWith(shorter) || shorter.length() <= 4);
    }

    static double jaroWinkler(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        while (prefix < Math.min(PREFIX, Math.min(one.length(), other.length()))
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_BONUS * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        char[] common = new char[one.length()];
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            int until = Math.min(other.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < until; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    common[count++] = one.charAt(i);
                    break;
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        int swapped = 0;
        int at = 0;
        for (int j = 0; j < other.length(); j++) {
            if (taken[j] && common[at++] != other.charAt(j)) {
                swapped++;
            }
        }
        double share = count;
        return (share / one.length() + share / other.length() + (share - swapped / 2.0) / share) / 3;
    }
}
