package org.sinergija.bench.overlap.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Field;
import org.sinergija.bench.overlap.dataset.Pair;

/// All that can be seen of a pair: each field in several ways, all words together, and how the fields' best views combine.
public final class Features {
    private static final String ALL = "all";
    private static final int MOST_COMBINED = 8;

    private final List<String> fields = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    public Features(Dataset dataset) {
        List<StringBuilder> all = dataset.rows().stream().map(_ -> new StringBuilder()).toList();
        for (int i = 0; i < dataset.fields().size(); i++) {
            Field field = dataset.fields().get(i);
            int column = i;
            List<String> texts = dataset.rows().stream().map(row -> row.values().get(column)).toList();
            fields.add(field.name());
            comparisons.add(comparison(field, texts));
            if (field.kind().isWords()) {
                for (int row = 0; row < texts.size(); row++) {
                    all.get(row).append(texts.get(row)).append(' ');
                }
            }
        }
        fields.add(ALL);
        comparisons.add(new WordsComparison(ALL, all.stream().map(StringBuilder::toString).toList()));
    }

    private static Comparison comparison(Field field, List<String> texts) {
        return switch (field.kind()) {
            case TEXT, PLACE -> new WordsComparison(field.name(), texts);
            case CODE -> new CodeComparison(field.name(), texts);
            case NUMBER -> new NumberComparison(field.name(), texts);
            case DATE -> new DateComparison(field.name(), texts);
        };
    }

    public Map<String, Double> of(Pair pair) {
        Map<String, Double> seen = new HashMap<>();
        List<Double> views = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            double[] sum = new double[2];
            comparison.compare(pair.left(), pair.right(), (name, similarity) -> {
                seen.put(name, similarity);
                sum[0] += similarity;
                sum[1]++;
            });
            views.add(sum[1] == 0 ? Double.NaN : sum[0] / sum[1]);
        }
        combine(views, seen);
        return new TreeMap<>(seen);
    }

    /// Two fields that agree together say more than each alone, and one that disagrees may outweigh another.
    private void combine(List<Double> views, Map<String, Double> seen) {
        for (int i = 0; i < Math.min(MOST_COMBINED, views.size() - 1); i++) {
            for (int j = 0; j < i; j++) {
                if (!views.get(i).isNaN() && !views.get(j).isNaN()) {
                    seen.put(fields.get(j) + "&" + fields.get(i), Math.min(views.get(i), views.get(j)));
                }
            }
        }
        List<Double> known = views.stream().limit(views.size() - 1).filter(view -> !view.isNaN()).toList();
        seen.put("fields.mean", known.stream().mapToDouble(Double::doubleValue).average().orElse(0));
        seen.put("fields.least", known.stream().mapToDouble(Double::doubleValue).min().orElse(0));
    }
}
