package org.sinergija.bench.overlap.dataset;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.sinergija.bench.overlap.measure.Ranking;

/// Pairs that a system may compare, and which of them are true.
///
/// @param matches the true ones
/// @param others the rest
/// @param missed how many true pairs are not among them; no system can find those
public record Judgements(List<Pair> matches, List<Pair> others, long missed) {
    public Judgements {
        matches = List.copyOf(matches);
        others = List.copyOf(others);
    }

    public Ranking ranked(ToDoubleFunction<Pair> score) {
        Ranking ranking = new Ranking(missed);
        matches.forEach(pair -> ranking.addTrue(score.applyAsDouble(pair)));
        others.forEach(pair -> ranking.addFalse(score.applyAsDouble(pair)));
        return ranking;
    }
}
