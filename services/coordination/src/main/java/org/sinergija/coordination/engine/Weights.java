package org.sinergija.coordination.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many bits of evidence (log₂ of a likelihood ratio, as in Fellegi and Sunter 1969) each factor gives at a similarity:
/// straight lines between the points of `weights.json`.
final class Weights {
    static final Weights OWN = new Weights("/weights.json");

    private static final double GRAIN = 100;

    private final double prior;
    private final Map<String, double[][]> points = new HashMap<>();

    private Weights(String resource) {
        try (InputStream json = Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource)) {
            JsonNode read = JsonMapper.shared().readTree(json);
            prior = read.path("prior").asDouble();
            read.properties().stream().filter(entry -> entry.getValue().isArray()).forEach(entry -> points.put(
                    entry.getKey(), JsonMapper.shared().treeToValue(entry.getValue(), double[][].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What speaks against a pair of which nothing is known.
    double prior() {
        return prior;
    }

    /// Rounded to hundredths, so that what a reader adds up is the score.
    double bits(String factor, double similarity) {
        double[][] line = Objects.requireNonNull(points.get(factor), factor);
        double[] before = line[0];
        for (double[] point : line) {
            if (point[0] >= similarity) {
                double part = point[0] == before[0] ? 1 : (similarity - before[0]) / (point[0] - before[0]);
                return Math.round((before[1] + part * (point[1] - before[1])) * GRAIN) / GRAIN;
            }
            before = point;
        }
        return before[1];
    }
}
