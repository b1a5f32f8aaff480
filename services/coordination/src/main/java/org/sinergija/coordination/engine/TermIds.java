package org.sinergija.coordination.engine;

import java.util.Collection;

/// Numbers that stand for terms, so that thousands are compared in microseconds: a hash, with the kind of the term in its last
/// two bits. That two terms of a pair get one number is as likely as one in a hundred thousand pairs, and costs a word.
public final class TermIds {
    private static final int WORD = 0;
    private static final int CONCEPT = 1;
    private static final int NUMERAL = 2;
    private static final int KIND = 3;

    static final int COMPONENT = of("~component");
    static final int CONTRIBUTION = of("~contribution");

    private TermIds() {}

    public static int of(String term) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 13;
        return (hash & ~KIND) | kind(term);
    }

    /// Ascending, each once.
    public static int[] of(Collection<String> terms) {
        int[] ids = new int[terms.size()];
        int next = 0;
        for (String term : terms) {
            ids[next++] = of(term);
        }
        return Sets.ascending(ids);
    }

    private static int kind(String term) {
        return switch (term.charAt(0)) {
            case '~' -> CONCEPT;
            case '#' -> NUMERAL;
            default -> WORD;
        };
    }

    /// Where to look for it first in a table.
    ///
    /// @param places a power of two
    static int place(int id, int places) {
        return ((id * 0x9E3779B9) >>> 7) & (places - 1);
    }

    static boolean isNumeral(int id) {
        return (id & KIND) == NUMERAL;
    }

    /// Whether it is a plain word of some language: neither a concept nor a number.
    static boolean isWord(int id) {
        return (id & KIND) == WORD;
    }
}
