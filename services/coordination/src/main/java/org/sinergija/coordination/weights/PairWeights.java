package org.sinergija.coordination.weights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The four questions about a pair, each with weights of its own.
///
/// @param need whether both meet the same need, as duplicates and overlaps do
/// @param sameness whether both are one initiative, recorded twice
/// @param overlap whether both are two initiatives for one need
/// @param kinship whether both belong together, as phases or components do, and are no overlap
public record PairWeights(Weights need, Weights sameness, Weights overlap, Weights kinship) {
    private static final String RESOURCE = "/weights.json";

    /// Those under version control, in `weights.json`.
    public static PairWeights own() {
        try (InputStream json = Objects.requireNonNull(PairWeights.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return of(JsonMapper.shared().readTree(json));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// @param json as [#json()] writes it
    public static PairWeights of(JsonNode json) {
        return new PairWeights(Weights.of(json.path("need")), Weights.of(json.path("sameness")),
                Weights.of(json.path("overlap")), Weights.of(json.path("kinship")));
    }

    public String json() {
        return """
                {
                  "need": %s,
                  "sameness": %s,
                  "overlap": %s,
                  "kinship": %s
                }
                """.formatted(indented(need), indented(sameness), indented(overlap), indented(kinship));
    }

    private static String indented(Weights weights) {
        return weights.json().replace("\n", "\n  ");
    }
}
