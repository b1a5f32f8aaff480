package org.sinergija.bench.overlap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sinergija.coordination.engine.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Initiatives written by hand, and what people say of some pairs of them.
record LabelledSet(String name, Map<String, Subject> subjects, List<LabelledPair> pairs) {
    /// One of ours, `train`, `validation` or `test`.
    static LabelledSet own(String name) throws IOException {
        try (InputStream json = LabelledSet.class.getResourceAsStream("/overlap/" + name + ".json")) {
            if (json == null) {
                throw new IOException("There is no labelled set overlap/%s.json".formatted(name));
            }
            return of(name, JsonMapper.shared().readTree(json));
        }
    }

    /// The sample register of the local platform, with what people expect of its pairs.
    static LabelledSet sample(Path checkout) {
        Path folder = checkout.resolve("infra/local/src/main/resources/sample");
        ObjectNode set = JsonMapper.shared().createObjectNode();
        set.set("initiatives", JsonMapper.shared().readTree(folder.resolve("initiatives.json")));
        ArrayNode pairs = set.putArray("pairs");
        JsonNode expected = JsonMapper.shared().readTree(folder.resolve("expectations.json"));
        Map.of("duplicates", Label.DUPLICATE, "overlaps", Label.OVERLAP, "lookAlikes", Label.DISTINCT)
                .forEach((kind, label) -> expected.path(kind).forEach(pair -> pairs.addObject()
                        .put("left", pair.path(0).asString()).put("right", pair.path(1).asString())
                        .put("label", label.name()).put("made", kind).put("why", pair.path(2).asString())));
        return of("sample", set);
    }

    static LabelledSet of(String name, JsonNode json) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (JsonNode initiative : json.path("initiatives")) {
            String key = initiative.path("key").asString();
            if (subjects.put(key, LabelledSubject.of(initiative)) != null) {
                throw new IllegalArgumentException("%s has two initiatives %s".formatted(name, key));
            }
        }
        List<LabelledPair> pairs = new ArrayList<>();
        for (JsonNode pair : json.path("pairs")) {
            String left = pair.path("left").asString();
            String right = pair.path("right").asString();
            pairs.add(new LabelledPair(left, right, known(name, subjects, left), known(name, subjects, right),
                    Label.valueOf(pair.path("label").asString()), relation(pair), pair.path("made").asString(),
                    pair.path("why").asString("")));
        }
        return new LabelledSet(name, subjects, pairs);
    }

    private static @Nullable String relation(JsonNode pair) {
        return pair.path("relation").isString() ? pair.path("relation").asString() : null;
    }

    private static Subject known(String name, Map<String, Subject> subjects, String key) {
        Subject subject = subjects.get(key);
        if (subject == null) {
            throw new IllegalArgumentException("%s pairs %s, which it does not have".formatted(name, key));
        }
        return subject;
    }
}
