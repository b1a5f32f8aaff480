package org.sinergija.bench.overlap.duke;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// One configuration of Duke: for each field a comparator with its low and high probability, or none.
final class Settings {
    private static final double IGNORED = 0.15;
    private static final double CERTAIN = 0.01;

    private static final class FieldSettings {
        private final int view;
        private final double[] evidence;

        /// @param evidence log-odds by similarity in thousandths; empty to ignore the field
        private FieldSettings(int view, double[] evidence) {
            this.view = view;
            this.evidence = evidence;
        }
    }

    private final List<FieldSettings> fields;

    private Settings(List<FieldSettings> fields) {
        this.fields = fields;
    }

    /// @param views how many there are of each field
    static Settings random(Random random, List<Integer> views) {
        List<FieldSettings> fields = new ArrayList<>();
        for (int count : views) {
            int view = random.nextInt(count);
            double low = CERTAIN + random.nextDouble() * (0.5 - CERTAIN);
            double high = 0.5 + random.nextDouble() * (0.5 - CERTAIN);
            fields.add(new FieldSettings(view, random.nextDouble() < IGNORED ? new double[0] : evidence(low, high)));
        }
        return new Settings(fields);
    }

    private static double[] evidence(double low, double high) {
        double[] evidence = new double[View.GRAIN + 1];
        for (int i = 0; i < evidence.length; i++) {
            double probability = probability((double) i / View.GRAIN, low, high);
            evidence[i] = Math.log(probability / (1 - probability));
        }
        return evidence;
    }

    /// As Duke's `PropertyImpl` makes it; its `Processor` then adds up by Bayes, that is, adds log-odds.
    static double probability(double similarity, double low, double high) {
        return similarity >= 0.5 ? (high - 0.5) * similarity * similarity + 0.5 : low;
    }

    /// Log-odds of a match.
    double score(int pair, List<List<View>> views) {
        double sum = 0;
        for (int field = 0; field < fields.size(); field++) {
            FieldSettings settings = fields.get(field);
            if (settings.evidence.length > 0) {
                sum += views.get(field).get(settings.view).evidence(pair, settings.evidence);
            }
        }
        return sum;
    }
}
