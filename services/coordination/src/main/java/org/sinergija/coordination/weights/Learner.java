package org.sinergija.coordination.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Learns weights from pairs that people have judged: per factor a line of log₂ likelihood ratios, then one coefficient per line
/// by a logistic layer, since factors depend on one another; folded into the lines, so that bits still add up. The same
/// examples in any order give the same weights.
public final class Learner {
    private Learner() {}

    public static Weights learn(List<Example> matches, List<Example> others) {
        return learn(matches, others, List.of(), Set.of());
    }

    /// What people judge are look-alikes; of those alone one would learn that their likeness tells nothing.
    ///
    /// @param free factors whose likeness may speak against a match
    /// @param chance pairs that nobody judged, nearly all of strangers; together they count as much as `others`
    public static Weights learn(List<Example> matches, List<Example> others, List<Example> chance, Set<String> free) {
        if (matches.isEmpty() || others.isEmpty()) {
            throw new IllegalArgumentException("Learning needs matches and others; there are %d and %d."
                    .formatted(matches.size(), others.size()));
        }
        SortedMap<String, Line> lines = lines(matches, others, chance, free);
        Stream<double[]> inputs = Stream.of(matches, others, chance).flatMap(examples -> rows(examples, lines));
        return folded(lines, fit(inputs, matches.size(), others.size(), weight(others, chance)));
    }

    /// The same weights, stretched and shifted so that of these examples as many match as their probabilities say.
    static Weights calibrated(Weights weights, List<Example> matches, List<Example> others) {
        Stream<double[]> sums = Stream.of(matches, others).flatMap(examples -> examples.stream()
                .map(example -> new double[]{weights.bits(example.similarities())}).sorted(Arrays::compare));
        double[] fitted = fit(sums, matches.size(), others.size(), 0);
        double bit = Math.log(2);
        double stretch = fitted[1] / bit;
        SortedMap<String, Line> lines = new TreeMap<>();
        weights.lines().forEach((factor, line) -> lines.put(factor, line.times(stretch)));
        return new Weights(Line.rounded(fitted[0] / bit + stretch * weights.prior()), lines);
    }

    /// @param rows of the matches, then of the others, then of what counts so much each
    private static double[] fit(Stream<double[]> rows, int matches, int others, double weight) {
        double[][] inputs = rows.toArray(double[][]::new);
        double[] outcomes = new double[inputs.length];
        Arrays.fill(outcomes, 0, matches, 1);
        double[] counts = new double[inputs.length];
        Arrays.fill(counts, 0, matches + others, 1);
        Arrays.fill(counts, matches + others, counts.length, weight);
        return new LogisticLayer(inputs, outcomes, counts).fit();
    }

    private static SortedMap<String, Line> lines(List<Example> matches, List<Example> others, List<Example> chance,
            Set<String> free) {
        SortedSet<String> factors = new TreeSet<>();
        Stream.of(matches, others, chance).flatMap(List::stream)
                .forEach(example -> factors.addAll(example.similarities().keySet()));
        SortedMap<String, Line> lines = new TreeMap<>();
        for (String factor : factors) {
            Counts counts = new Counts();
            known(matches, factor).forEach(counts::match);
            known(others, factor).forEach(similarity -> counts.other(similarity, 1));
            known(chance, factor).forEach(similarity -> counts.other(similarity, weight(others, chance)));
            lines.put(factor, counts.line(free.contains(factor) ? Shape.FREE : Shape.RISING));
        }
        return lines;
    }

    private static double weight(List<Example> others, List<Example> chance) {
        return (double) others.size() / Math.max(1, chance.size());
    }

    private static Stream<Double> known(List<Example> examples, String factor) {
        return examples.stream().map(Example::similarities).filter(known -> known.containsKey(factor))
                .map(known -> known.get(factor));
    }

    /// Sorted: sums of floating-point numbers depend on their order, which must not depend on that of the examples.
    private static Stream<double[]> rows(List<Example> examples, SortedMap<String, Line> lines) {
        return examples.stream().map(example -> row(example, lines)).sorted(Arrays::compare);
    }

    private static double[] row(Example example, SortedMap<String, Line> lines) {
        return lines.entrySet().stream().mapToDouble(line -> {
            Double similarity = example.similarities().get(line.getKey());
            return similarity == null ? 0 : line.getValue().at(similarity);
        }).toArray();
    }

    private static Weights folded(SortedMap<String, Line> lines, double[] fitted) {
        double bit = Math.log(2);
        SortedMap<String, Line> folded = new TreeMap<>();
        List<Map.Entry<String, Line>> ordered = new ArrayList<>(lines.entrySet());
        for (int i = 0; i < ordered.size(); i++) {
            folded.put(ordered.get(i).getKey(), ordered.get(i).getValue().times(fitted[i + 1] / bit));
        }
        return new Weights(Line.rounded(fitted[0] / bit), folded);
    }
}
