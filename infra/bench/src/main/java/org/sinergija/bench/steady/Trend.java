package org.sinergija.bench.steady;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Whether something stays as it is: flat if the mean of the last fifth of the samples is no more than a tenth, and a little that is
/// so small that it says nothing, above the mean of the second fifth. The first is not asked: caches fill then.
///
/// @param early the mean of the second fifth, and `late` that of the last
/// @param slack that little
record Trend(String what, double early, double late, double slack) {
    private static final double TENTH = 1.1;

    static Trend of(String what, List<Sample> samples, ToDoubleFunction<Sample> figure, double slack) {
        int fifth = Math.max(1, samples.size() / 5);
        return new Trend(what, mean(samples.subList(fifth, 2 * fifth), figure),
                mean(samples.subList(samples.size() - fifth, samples.size()), figure), slack);
    }

    private static double mean(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        return samples.stream().mapToDouble(figure).average().orElseThrow();
    }

    boolean isFlat() {
        return late <= early * TENTH + slack;
    }

    String text() {
        return String.format(Locale.ROOT, "%s: %.1f, then %.1f, at most %.1f", what, early, late,
                early * TENTH + slack);
    }
}
