package org.sinergija.bench.overlap.contender;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Halves;
import org.sinergija.bench.overlap.dataset.Judgements;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.measure.Quality;
import org.sinergija.bench.overlap.measure.Ranking;
import org.sinergija.bench.overlap.measure.Spread;

/// Learns on one half of the entities, threshold included, and measures on the other; both ways, over several splits.
public final class Protocol {
    public static final int SPLITS = 5;

    private final Dataset dataset;
    private final Set<Pair> candidates;

    public Protocol(Dataset dataset, Set<Pair> candidates) {
        this.dataset = dataset;
        this.candidates = candidates;
    }

    /// Means of both ways, over the splits.
    public record Outcome(Spread precision, Spread recall, Spread f1, Spread area) {}

    public Outcome measure(Contender contender) {
        List<Double> precision = new ArrayList<>();
        List<Double> recall = new ArrayList<>();
        List<Double> f1 = new ArrayList<>();
        List<Double> area = new ArrayList<>();
        for (int split = 1; split <= SPLITS; split++) {
            Halves halves = new Halves(dataset, split);
            Judgements first = halves.first(candidates);
            Judgements second = halves.second(candidates);
            Measured there = measure(contender, first, second);
            Measured back = measure(contender, second, first);
            precision.add((there.quality.precision() + back.quality.precision()) / 2);
            recall.add((there.quality.recall() + back.quality.recall()) / 2);
            f1.add((there.quality.f1() + back.quality.f1()) / 2);
            area.add((there.area + back.area) / 2);
        }
        return new Outcome(Spread.of(precision), Spread.of(recall), Spread.of(f1), Spread.of(area));
    }

    private record Measured(Quality quality, double area) {}

    private static Measured measure(Contender contender, Judgements known, Judgements held) {
        ToDoubleFunction<Pair> score = contender.learn(known);
        Ranking ranking = held.ranked(score);
        return new Measured(ranking.from(known.ranked(score).best().threshold()), ranking.area());
    }
}
