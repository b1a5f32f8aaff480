package org.sinergija.bench.overlap.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// A dataset's entities in two halves by chance, so that nothing of an entity that was learnt from is measured on.
public final class Halves {
    private final Dataset dataset;
    private final Set<String> first;

    public Halves(Dataset dataset, long seed) {
        this.dataset = dataset;
        Set<String> known = new TreeSet<>();
        dataset.rows().forEach(row -> known.add(row.entity()));
        List<String> entities = new ArrayList<>(known);
        Collections.shuffle(entities, new Random(seed));
        first = new HashSet<>(entities.subList(0, entities.size() / 2));
    }

    /// The candidates with both rows in that half, and how many of its true pairs are not among them.
    public Judgements first(Set<Pair> candidates) {
        return of(row -> first.contains(dataset.rows().get(row).entity()), candidates);
    }

    public Judgements second(Set<Pair> candidates) {
        return of(row -> !first.contains(dataset.rows().get(row).entity()), candidates);
    }

    private Judgements of(IntPredicate half, Set<Pair> candidates) {
        List<Pair> matches = new ArrayList<>();
        List<Pair> others = new ArrayList<>();
        for (Pair pair : candidates) {
            if (half.test(pair.left()) && half.test(pair.right())) {
                (dataset.isTrue(pair) ? matches : others).add(pair);
            }
        }
        return new Judgements(matches, others, dataset.truePairs(half) - matches.size());
    }
}
