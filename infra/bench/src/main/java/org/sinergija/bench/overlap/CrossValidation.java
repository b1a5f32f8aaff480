package org.sinergija.bench.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.sinergija.bench.overlap.measure.Grid;
import org.sinergija.bench.overlap.measure.Quality;
import org.sinergija.coordination.engine.Levels;
import org.sinergija.coordination.weights.Lesson;
import org.sinergija.coordination.weights.Lessons;
import org.sinergija.coordination.weights.PairWeights;

/// What the engine is worth on pairs that it did not learn from, at each threshold: this, and not the test split, is what they are
/// chosen by.
final class CrossValidation {
    private static final int COUNT = 5;
    private static final double STEP = 0.05;

    private final Folds folds;
    private final EngineUnderTest engine;
    private final List<PairWeights> learnt = new ArrayList<>();

    /// @param always what is learnt from whatever is held back
    CrossValidation(List<LabelledSet> sets, List<Lesson> always, EngineUnderTest engine) {
        this.folds = new Folds(sets, COUNT);
        this.engine = engine;
        for (int fold = 0; fold < COUNT; fold++) {
            List<Lesson> lessons = new ArrayList<>(always);
            folds.without(fold).forEach(set -> lessons.addAll(engine.lessons(set)));
            learnt.add(Lessons.learn(lessons));
        }
    }

    /// The pairs of all parts, each judged by what the others teach.
    List<Judged> judged(Levels levels) {
        return byFold(levels).stream().flatMap(List::stream).toList();
    }

    private List<List<Judged>> byFold(Levels levels) {
        List<List<Judged>> judged = new ArrayList<>();
        for (int fold = 0; fold < COUNT; fold++) {
            PairWeights weights = learnt.get(fold);
            judged.add(folds.part(fold).stream().flatMap(set -> engine.judge(set, weights, levels).stream()).toList());
        }
        return judged;
    }

    String print() {
        Grid grid = new Grid("duplicate from", "overlap from", "alert precision, mean of %d folds".formatted(COUNT),
                "spread", "alert P / R / F1", "DUPLICATE P / R / F1", "OVERLAP P / R / F1", "look-alikes that alert");
        for (double duplicate : around(Levels.USUAL.duplicate())) {
            for (double overlap : around(Levels.USUAL.overlap())) {
                row(new Levels(duplicate, overlap, Levels.USUAL.related()), grid);
            }
        }
        return "%s\nCalibration error %s at the usual thresholds.\n".formatted(grid.print(),
                Grid.figure(new Verdicts(judged(Levels.USUAL)).calibrationError()));
    }

    private static List<Double> around(double usual) {
        return List.of(usual - 2 * STEP, usual - STEP, usual, usual + STEP, usual + 2 * STEP);
    }

    private void row(Levels levels, Grid grid) {
        List<List<Judged>> byFold = byFold(levels);
        double[] precisions = byFold.stream().mapToDouble(fold -> new Verdicts(fold).alerts().precision()).toArray();
        Verdicts all = new Verdicts(byFold.stream().flatMap(List::stream).toList());
        double mean = 0;
        double square = 0;
        for (double precision : precisions) {
            mean += precision / COUNT;
            square += precision * precision / COUNT;
        }
        Function<Quality, String> figures = quality -> "%s / %s / %s".formatted(Grid.figure(quality.precision()),
                Grid.figure(quality.recall()), Grid.figure(quality.f1()));
        grid.row(two(levels.duplicate()), two(levels.overlap()), Grid.figure(mean),
                Grid.figure(Math.sqrt(Math.max(0, square - mean * mean))), figures.apply(all.alerts()),
                figures.apply(all.duplicates()), figures.apply(all.overlaps()),
                Grid.share(all.count(one -> one.pair().isLookAlike() && one.alerts()),
                        all.count(one -> one.pair().isLookAlike())));
    }

    private static String two(double threshold) {
        return String.format(Locale.ROOT, "%.2f", threshold);
    }
}
