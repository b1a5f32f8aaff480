package org.sinergija.bench.overlap;

import java.util.List;
import java.util.function.Predicate;

import org.sinergija.bench.overlap.measure.Calibration;
import org.sinergija.bench.overlap.measure.Quality;
import org.sinergija.bench.overlap.measure.Ranking;
import org.sinergija.contracts.overlap.OverlapLevel;

/// The engine's verdicts on a labelled set, measured.
record Verdicts(List<Judged> judged) {
    Quality duplicates() {
        return quality(one -> one.pair().label() == Label.DUPLICATE, one -> one.is(OverlapLevel.DUPLICATE));
    }

    Quality overlaps() {
        return quality(one -> one.pair().label() == Label.OVERLAP, one -> one.is(OverlapLevel.OVERLAP));
    }

    Quality alerts() {
        return quality(one -> one.pair().label().alerts(), Judged::alerts);
    }

    private Quality quality(Predicate<Judged> isTrue, Predicate<Judged> isFound) {
        long right = count(isTrue.and(isFound));
        return new Quality(right, count(isFound) - right, count(isTrue) - right);
    }

    long count(Predicate<Judged> which) {
        return judged.stream().filter(which).count();
    }

    Ranking byNeed() {
        Ranking ranking = new Ranking(0);
        for (Judged one : judged) {
            if (one.pair().label().alerts()) {
                ranking.addTrue(one.need());
            } else {
                ranking.addFalse(one.need());
            }
        }
        return ranking;
    }

    Ranking bySameness() {
        Ranking ranking = new Ranking(0);
        for (Judged one : judged) {
            if (one.pair().label() == Label.DUPLICATE) {
                ranking.addTrue(one.sameness());
            } else {
                ranking.addFalse(one.sameness());
            }
        }
        return ranking;
    }

    /// Of the score, on pairs in which the engine recognises no relation; what it does recognise is told as that.
    double calibrationError() {
        Calibration calibration = new Calibration();
        judged.stream().filter(one -> one.relation() == null).forEach(one -> {
            if (one.pair().label().alerts()) {
                calibration.addTrue(one.need());
            } else {
                calibration.addFalse(one.need());
            }
        });
        return calibration.error();
    }
}
