package org.sinergija.bench.overlap.duke;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.sinergija.bench.overlap.contender.Contender;
import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Field;
import org.sinergija.bench.overlap.dataset.FieldKind;
import org.sinergija.bench.overlap.dataset.Judgements;
import org.sinergija.bench.overlap.dataset.Pair;

/// Duke with the best of many random configurations, tried on the pairs that it may learn from.
public final class Duke implements Contender {
    public static final int CONFIGURATIONS = 600;

    private static final int STEPS = 4_000;
    private static final double FARTHEST = 20;

    private final Map<Pair, Integer> numbers = new HashMap<>();
    private final List<List<View>> views = new ArrayList<>();

    /// @param folder with Duke's jar
    public Duke(Path folder, Dataset dataset, Collection<Pair> candidates) throws IOException {
        DukeComparators duke = new DukeComparators(folder);
        List<Pair> pairs = List.copyOf(candidates);
        pairs.forEach(pair -> numbers.put(pair, numbers.size()));
        for (int i = 0; i < dataset.fields().size(); i++) {
            int column = i;
            views.add(views(duke, dataset.fields().get(i), pairs,
                    dataset.rows().stream().map(row -> row.values().get(column)).toList()));
        }
    }

    private static List<View> views(DukeComparators duke, Field field, List<Pair> pairs, List<String> values) {
        List<String> cleaners = field.kind() == FieldKind.CODE
                ? List.of("LowerCaseNormalizeCleaner", "DigitsOnlyCleaner")
                : List.of("LowerCaseNormalizeCleaner");
        double letters = values.stream().filter(value -> !value.isEmpty()).mapToInt(String::length).average().orElse(0);
        List<View> views = new ArrayList<>();
        for (String name : cleaners) {
            UnaryOperator<String> cleaner = duke.cleaner(name);
            List<String> cleaned = values.stream().map(cleaner).toList();
            views.addAll(DukeComparators.suited(field.kind(), letters).parallelStream()
                    .map(comparator -> new View(pairs, cleaned, duke.comparator(comparator))).toList());
        }
        return views;
    }

    @Override
    public String name() {
        return "Duke 1.2, best of %d configurations".formatted(CONFIGURATIONS);
    }

    @Override
    public ToDoubleFunction<Pair> learn(Judgements known) {
        Random random = new Random(1);
        List<Integer> counts = views.stream().map(List::size).toList();
        List<Settings> tried = IntStream.range(0, CONFIGURATIONS).mapToObj(_ -> Settings.random(random, counts))
                .toList();
        int[] matches = known.matches().stream().mapToInt(this::number).toArray();
        int[] others = known.others().stream().mapToInt(this::number).toArray();
        double[] f1 = tried.parallelStream().mapToDouble(settings -> best(settings, matches, others, known.missed()))
                .toArray();
        int best = 0;
        for (int i = 1; i < f1.length; i++) {
            best = f1[i] > f1[best] ? i : best;
        }
        Settings chosen = tried.get(best);
        return pair -> chosen.score(number(pair), views);
    }

    private int number(Pair pair) {
        Integer number = numbers.get(pair);
        if (number == null) {
            throw new IllegalArgumentException("%s is no candidate".formatted(pair));
        }
        return number;
    }

    /// The highest F1 over all thresholds, in small steps.
    private double best(Settings settings, int[] matches, int[] others, long missed) {
        int[] right = steps(settings, matches);
        int[] wrong = steps(settings, others);
        double best = 0;
        long found = 0;
        long mistaken = 0;
        for (int step = STEPS; step >= 0; step--) {
            found += right[step];
            mistaken += wrong[step];
            best = Math.max(best, 2.0 * found / (found + mistaken + matches.length + missed));
        }
        return best;
    }

    private int[] steps(Settings settings, int[] pairs) {
        int[] steps = new int[STEPS + 1];
        for (int pair : pairs) {
            double part = (settings.score(pair, views) + FARTHEST) / (2 * FARTHEST);
            steps[(int) Math.round(STEPS * Math.clamp(part, 0, 1))]++;
        }
        return steps;
    }
}
