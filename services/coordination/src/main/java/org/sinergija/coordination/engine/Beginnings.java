package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All words of the glossary by their letters, so that one walk along a word finds those that it begins with.
final class Beginnings {
    private static final int LETTERS = 26;
    private static final GlossaryWord[] NONE = {};

    private int[] next = new int[LETTERS << 10];
    private final List<GlossaryWord[]> open = new ArrayList<>(List.<GlossaryWord[]>of(NONE));
    private final List<GlossaryWord[]> whole = new ArrayList<>(List.<GlossaryWord[]>of(NONE));

    /// The word itself, or the one like it that is there already.
    GlossaryWord add(GlossaryWord word) {
        int node = 0;
        for (int i = 0; i < word.key().length(); i++) {
            int slot = node * LETTERS + word.key().charAt(i) - 'a';
            if (next[slot] == 0) {
                int grown = grow();
                next[slot] = grown;
            }
            node = next[slot];
        }
        List<GlossaryWord[]> ends = word.isWhole() ? whole : open;
        GlossaryWord[] there = ends.get(node);
        for (GlossaryWord known : there) {
            if (known.isLike(word)) {
                return known;
            }
        }
        GlossaryWord[] more = Arrays.copyOf(there, there.length + 1);
        more[there.length] = word;
        ends.set(node, more);
        return word;
    }

    private int grow() {
        open.add(NONE);
        whole.add(NONE);
        if (open.size() * LETTERS > next.length) {
            next = Arrays.copyOf(next, next.length * 2);
        }
        return open.size() - 1;
    }

    /// Longest first, and the word alone before its beginnings. The *s* of an acronym's plural is not part of it.
    GlossaryWord[] of(Word word, Language language) {
        GlossaryWord[] found = NONE;
        String key = word.key();
        int last = key.length() - 1;
        int node = 0;
        for (int i = 0; i <= last; i++) {
            int letter = key.charAt(i) - 'a';
            node = letter < 0 || letter >= LETTERS ? 0 : next[node * LETTERS + letter];
            if (node == 0) {
                break;
            }
            found = withCounting(open.get(node), word, language, found);
            if (i == last || (word.capitals() && i == last - 1 && key.charAt(last) == 's')) {
                found = withCounting(whole.get(node), word, language, found);
            }
        }
        return found;
    }

    private static GlossaryWord[] withCounting(GlossaryWord[] candidates, Word word, Language language,
            GlossaryWord[] found) {
        GlossaryWord[] all = found;
        for (GlossaryWord candidate : candidates) {
            if (candidate.counts(word, language)) {
                GlossaryWord[] more = new GlossaryWord[all.length + 1];
                more[0] = candidate;
                System.arraycopy(all, 0, more, 1, all.length);
                all = more;
            }
        }
        return all;
    }
}
