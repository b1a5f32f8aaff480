package org.sinergija.coordination.weights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/// How many bits of evidence (log₂ of a likelihood ratio, as in Fellegi and Sunter 1969) each factor gives at a similarity.
///
/// @param prior what speaks for (or, below 0, against) a pair of which nothing is known
/// @param lines by factor
public record Weights(double prior, SortedMap<String, Line> lines) {
    private static final String PRIOR = "prior";

    public Weights {
        lines = new TreeMap<>(lines);
        if (!Double.isFinite(prior)) {
            throw new IllegalArgumentException("A prior is a number, not %s.".formatted(prior));
        }
    }

    /// @param json as [#json()] writes it
    public static Weights of(JsonNode json) {
        if (!json.path(PRIOR).isNumber()) {
            throw new IllegalArgumentException("Weights have a number as \"prior\"; this has none: " + json);
        }
        SortedMap<String, Line> lines = new TreeMap<>();
        json.properties().stream().filter(entry -> !entry.getKey().equals(PRIOR))
                .forEach(entry -> lines.put(entry.getKey(), line(entry.getKey(), entry.getValue())));
        return new Weights(json.path(PRIOR).asDouble(), lines);
    }

    private static Line line(String factor, JsonNode json) {
        List<Line.Point> points = new ArrayList<>();
        for (JsonNode point : json) {
            if (point.size() != 2 || !point.path(0).isNumber() || !point.path(1).isNumber()) {
                throw new IllegalArgumentException(
                        "A point of \"%s\" is [similarity, bits], not %s.".formatted(factor, point));
            }
            points.add(new Line.Point(point.path(0).asDouble(), point.path(1).asDouble()));
        }
        return new Line(points);
    }

    /// A factor a line, in the order of their names.
    public String json() {
        StringBuilder json = new StringBuilder("{\n  \"prior\": ").append(number(prior));
        lines.forEach((factor, line) -> json.append(",\n  \"%s\": [%s]".formatted(factor, line.points().stream()
                .map(point -> "[%s, %s]".formatted(number(point.similarity()), number(point.bits())))
                .collect(Collectors.joining(", ")))));
        return json.append("\n}").toString();
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /// In hundredths.
    public double bits(String factor, double similarity) {
        Line line = lines.get(factor);
        if (line == null) {
            throw new IllegalArgumentException("There are no weights for the factor \"%s\".".formatted(factor));
        }
        return line.at(similarity);
    }

    /// The prior and the bits of all factors that are known.
    public double bits(Map<String, Double> similarities) {
        return new TreeMap<>(similarities).entrySet().stream()
                .mapToDouble(factor -> bits(factor.getKey(), factor.getValue())).reduce(prior, Double::sum);
    }

    public double probability(Map<String, Double> similarities) {
        return probability(bits(similarities));
    }

    /// The logistic of a sum of bits.
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
