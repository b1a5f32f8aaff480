package org.sinergija.bench.overlap.contender;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Judgements;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.feature.Features;
import org.sinergija.bench.overlap.feature.Rivals;
import org.sinergija.coordination.weights.Example;
import org.sinergija.coordination.weights.Learner;
import org.sinergija.coordination.weights.Weights;

/// Our way: similarities, bits by likelihood ratios, a logistic layer; by the learner that learns the engine's own weights.
public final class Ours implements Contender {
    private static final double AMONG_EQUALS = 1e-3;

    private final Map<Pair, Example> examples = new HashMap<>();

    public Ours(Dataset dataset, Set<Pair> candidates) {
        Features features = new Features(dataset);
        Map<Pair, Map<String, Double>> seen = new HashMap<>();
        candidates.forEach(pair -> seen.put(pair, features.of(pair)));
        Rivals rivals = new Rivals(seen);
        candidates.forEach(pair -> examples.put(pair, new Example(rivals.of(pair))));
    }

    @Override
    public String name() {
        return "ours";
    }

    /// Twice: what a pair scores by itself, then what that is worth beside the other candidates of its rows.
    @Override
    public ToDoubleFunction<Pair> learn(Judgements judgements) {
        Weights first = Learner.learn(of(judgements.matches()), of(judgements.others()));
        Map<Pair, Double> bits = new HashMap<>();
        examples.forEach((pair, example) -> bits.put(pair, bits(first, example)));
        Standing standing = new Standing(bits);
        Weights second = Learner.learn(standing.of(judgements.matches()), standing.of(judgements.others()));
        return pair -> bits(second, standing.of(pair)) + AMONG_EQUALS * standing.bits(pair);
    }

    /// What was never seen while learning says nothing.
    private static double bits(Weights weights, Example example) {
        Map<String, Double> known = new HashMap<>(example.similarities());
        known.keySet().retainAll(weights.lines().keySet());
        return weights.bits(known);
    }

    private List<Example> of(List<Pair> pairs) {
        return pairs.stream().map(this::example).toList();
    }

    private Example example(Pair pair) {
        Example example = examples.get(pair);
        if (example == null) {
            throw new IllegalArgumentException("%s is no candidate".formatted(pair));
        }
        return example;
    }
}
