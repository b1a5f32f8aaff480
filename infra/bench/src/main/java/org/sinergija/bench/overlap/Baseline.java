package org.sinergija.bench.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.sinergija.bench.overlap.contender.Contender;
import org.sinergija.bench.overlap.dataset.Judgements;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.measure.Ranking;

/// Another system on the same pairs, its thresholds chosen on the train split: one for what alerts, one for duplicates.
final class Baseline {
    private final String name;
    private final Subjects subjects;
    private final Cutter alert;
    private final Cutter duplicate;

    Baseline(Contender contender, Subjects subjects, LabelledSet train) {
        this.name = contender.name();
        this.subjects = subjects;
        this.alert = cutter(contender, train, pair -> pair.label().alerts());
        this.duplicate = cutter(contender, train, pair -> pair.label() == Label.DUPLICATE);
    }

    private record Cutter(ToDoubleFunction<Pair> score, double threshold) {
        boolean finds(Pair pair) {
            return score.applyAsDouble(pair) >= threshold;
        }
    }

    String name() {
        return name;
    }

    private Cutter cutter(Contender contender, LabelledSet train, Predicate<LabelledPair> isTrue) {
        List<Pair> matches = new ArrayList<>();
        List<Pair> others = new ArrayList<>();
        train.pairs().forEach(pair -> (isTrue.test(pair) ? matches : others).add(subjects.pair(pair)));
        Judgements known = new Judgements(matches, others, 0);
        ToDoubleFunction<Pair> score = contender.learn(known);
        return new Cutter(score, known.ranked(score).best().threshold());
    }

    /// What it finds, distinct where it finds nothing.
    Label level(LabelledPair pair) {
        if (duplicate.finds(subjects.pair(pair))) {
            return Label.DUPLICATE;
        }
        return alert.finds(subjects.pair(pair)) ? Label.OVERLAP : Label.DISTINCT;
    }

    double alertArea(LabelledSet set) {
        return area(set, alert, pair -> pair.label().alerts());
    }

    double duplicateArea(LabelledSet set) {
        return area(set, duplicate, pair -> pair.label() == Label.DUPLICATE);
    }

    private double area(LabelledSet set, Cutter cutter, Predicate<LabelledPair> isTrue) {
        Ranking ranking = new Ranking(0);
        for (LabelledPair pair : set.pairs()) {
            double score = cutter.score.applyAsDouble(subjects.pair(pair));
            if (isTrue.test(pair)) {
                ranking.addTrue(score);
            } else {
                ranking.addFalse(score);
            }
        }
        return ranking.area();
    }
}
