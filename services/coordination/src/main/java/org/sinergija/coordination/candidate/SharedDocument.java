package org.sinergija.coordination.candidate;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.engine.TermIds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What the shared index holds: a document for each subject, and one for each partition of a topic that says how far it was read.
/// Terms and keys stand there by their numbers, since it is numbers that are asked for how common they are.
final class SharedDocument {
    static final String VISIBILITY = "visibility";
    static final String PROFILE = "profile";
    static final String REF = "ref";
    static final String SUBJECT = "subject";
    static final String READ = "read";
    /// Part of the name of the index; a change of what is said here needs another.
    static final int FORMAT = 1;

    private static final Map<String, ?> FOUND_BY = Map.of("type", "keyword", "doc_values", false);
    private static final Map<String, ?> KEPT = Map.of("type", "keyword", "index", false, "doc_values", false);
    static final Map<String, ?> MAPPINGS = mappings();
    private static final int RADIX = 36;
    private static final JsonMapper JSON = JsonMapper.shared();

    private SharedDocument() {}

    private static Map<String, ?> mappings() {
        Map<String, Object> fields = new HashMap<>();
        for (Search.Kind kind : Search.Kind.values()) {
            for (Visibility visibility : Visibility.values()) {
                fields.put(column(kind, visibility), FOUND_BY);
            }
        }
        // Sought by and never shown.
        List<String> excluded = List.copyOf(fields.keySet());
        fields.put(VISIBILITY, FOUND_BY);
        for (String kept : List.of(PROFILE, REF, SUBJECT)) {
            fields.put(kept, KEPT);
        }
        fields.put(READ, Map.of("type", "long", "index", false, "doc_values", false));
        return Map.of("dynamic", "strict", "_source", Map.of("excludes", excluded), "properties", fields);
    }

    /// Refreshed when we say so, and not before it is said how far was read.
    static Map<String, ?> settings(OpenSearchSettings settings) {
        return Map.of("number_of_shards", settings.shards(), "number_of_replicas", settings.replicas(),
                "refresh_interval", "-1");
    }

    /// What everybody may see stands in columns of its own.
    static String column(Search.Kind kind, Visibility visibility) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return visibility == Visibility.PUBLIC ? name : "hidden-" + name;
    }

    static Map<String, ?> of(Subject subject) {
        Profile profile = Profile.of(subject);
        return Map.of(VISIBILITY, subject.visibility().name(), column(Search.Kind.TERM, subject.visibility()),
                tokens(profile.terms()), column(Search.Kind.KEY, subject.visibility()),
                tokens(Keys.of(subject, profile)), PROFILE,
                Base64.getEncoder().encodeToString(profile.packed()), REF, JSON.writeValueAsString(subject.ref()),
                SUBJECT, JSON.writeValueAsString(subject));
    }

    /// A mark in place of one that was taken away, lest an older version come back.
    static Map<String, ?> gone() {
        return Map.of();
    }

    static Map<String, ?> read(long position) {
        return Map.of(READ, position);
    }

    static String idOf(TopicPartition partition) {
        return "@%s/%d".formatted(partition.topic(), partition.partition());
    }

    static Candidate candidate(JsonNode source) {
        byte[] packed = Base64.getDecoder().decode(source.path(PROFILE).asString());
        return new Candidate(Profile.unpacked(packed, 0, packed.length),
                Visibility.valueOf(source.path(VISIBILITY).asString()),
                source.path(REF).asString().getBytes(UTF_8));
    }

    static Subject subject(JsonNode source) {
        return JSON.readValue(source.path(SUBJECT).asString(), Subject.class);
    }

    static List<String> tokens(Collection<String> terms) {
        return Arrays.stream(TermIds.of(terms)).mapToObj(SharedDocument::token).toList();
    }

    static String token(String term) {
        return token(TermIds.of(term));
    }

    static String token(int term) {
        return Integer.toString(term, RADIX);
    }
}
