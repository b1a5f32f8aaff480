package org.sinergija.coordination.engine;

import java.util.concurrent.atomic.AtomicInteger;

/// In how many records of a register each term stands. One thread counts; others may read meanwhile, and what they read may be a
/// moment old. Sixteen to thirty-two bytes a term.
public final class Frequencies implements Rarity {
    private static final int SMALLEST = 1 << 12;

    private volatile Table table = new Table(SMALLEST);
    private final AtomicInteger records = new AtomicInteger();

    /// Open addressing; a count of 0 marks a free place, so each is one more than the records that have the term.
    private static final class Table {
        private final int[] terms;
        private final int[] counts;
        private int taken;

        Table(int places) {
            terms = new int[places];
            counts = new int[places];
        }

        int place(int term) {
            int place = TermIds.place(term, terms.length);
            while (counts[place] != 0 && terms[place] != term) {
                place = (place + 1) & (terms.length - 1);
            }
            return place;
        }

        void add(int term, int having) {
            int place = place(term);
            if (counts[place] == 0) {
                terms[place] = term;
                counts[place] = 1;
                taken++;
            }
            counts[place] += having;
        }

        Table twice() {
            Table wider = new Table(terms.length * 2);
            for (int i = 0; i < terms.length; i++) {
                if (counts[i] > 1) {
                    wider.add(terms[i], counts[i] - 1);
                }
            }
            return wider;
        }
    }

    /// One more record.
    ///
    /// @param terms each once
    public void add(int[] terms) {
        for (int term : terms) {
            count(term, 1);
        }
        records.incrementAndGet();
    }

    /// @param terms as they were added
    public void remove(int[] terms) {
        Table now = table;
        for (int term : terms) {
            int place = now.place(term);
            // A place once taken stays so, or others would no longer be found behind it.
            now.counts[place] = Math.max(1, now.counts[place] - 1);
        }
        records.decrementAndGet();
    }

    /// Of records that are counted apart.
    public void count(int term, int having) {
        Table now = table;
        if (now.taken * 2 >= now.terms.length) {
            now = now.twice();
            table = now;
        }
        now.add(term, having);
    }

    public void countRecords(int more) {
        records.addAndGet(more);
    }

    public void clear() {
        table = new Table(SMALLEST);
        records.set(0);
    }

    public int records() {
        return records.get();
    }

    public int having(int term) {
        Table now = table;
        return Math.max(0, now.counts[now.place(term)] - 1);
    }

    @Override
    public double of(int term) {
        return Rarity.among(records.get(), having(term));
    }
}
