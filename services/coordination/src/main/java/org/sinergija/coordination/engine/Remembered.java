package org.sinergija.coordination.engine;

import java.util.Arrays;

/// Rarities as they were when first asked for: the same for all comparisons of one examination, whatever is counted meanwhile,
/// and near at hand. Of one thread.
public final class Remembered implements Rarity {
    private static final int PLACES = 1 << 12;

    private final Rarity rarity;
    private final int[] terms = new int[PLACES];
    private final double[] known = new double[PLACES];

    public Remembered(Rarity rarity) {
        this.rarity = rarity;
        Arrays.fill(known, -1);
    }

    @Override
    public double of(int term) {
        int place = TermIds.place(term, PLACES);
        if (terms[place] != term || known[place] < 0) {
            terms[place] = term;
            known[place] = rarity.of(term);
        }
        return known[place];
    }
}
