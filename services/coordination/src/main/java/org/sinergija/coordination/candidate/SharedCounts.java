package org.sinergija.coordination.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.Remembered;
import tools.jackson.databind.JsonNode;

/// How many subjects of the shared index have a term. Each of its shards tells that from its dictionary, if asked for the vector of
/// an artificial document; what was replaced counts until it is merged away.
final class SharedCounts {
    private static final int MOST_REMEMBERED = 2_000_000;
    private static final int AT_ONCE = 5_000;

    private final OpenSearchNodes nodes;
    private final Supplier<Generation> generation;
    private final long rememberNanos;
    private volatile Known known;

    SharedCounts(OpenSearchNodes nodes, Supplier<Generation> generation, OpenSearchSettings settings) {
        this.nodes = nodes;
        this.generation = generation;
        this.rememberNanos = settings.remember().toNanos();
        this.known = new Known();
    }

    /// By column and token.
    record Counts(Map<String, Map<String, Long>> having) {
        long having(String column, String token) {
            return having.getOrDefault(column, Map.of()).getOrDefault(token, 0L);
        }

        long records(Visibility visibility) {
            return having(SharedDocument.VISIBILITY, visibility.name());
        }

        long records(Audience audience) {
            return Arrays.stream(Visibility.values()).filter(audience::sees).mapToLong(this::records).sum();
        }

        /// Among what the audience sees.
        long having(Search.Kind kind, String token, Audience audience) {
            return Arrays.stream(Visibility.values()).filter(audience::sees)
                    .mapToLong(visibility -> having(SharedDocument.column(kind, visibility), token)).sum();
        }
    }

    /// As they are now.
    Counts count(Map<Search.Kind, ? extends Collection<String>> tokens) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(SharedDocument.VISIBILITY, Arrays.stream(Visibility.values()).map(Enum::name).toList());
        tokens.forEach((kind, asked) -> Arrays.stream(Visibility.values())
                .forEach(visibility -> document.put(SharedDocument.column(kind, visibility), asked)));
        Generation now = generation.get();
        List<Map<String, ?>> documents = new ArrayList<>();
        for (String routing : now.routings()) {
            documents
                    .add(Map.of("doc", document, "routing", routing, "term_statistics", true, "field_statistics", false,
                            "positions", false, "offsets", false, "payloads", false));
        }
        JsonNode answer = nodes.post(
                "/%s/_mtermvectors?filter_path=docs.error,docs.term_vectors.*.terms.*.doc_freq".formatted(now.alias()),
                Map.of("docs", documents));
        return new Counts(sum(answer.path("docs")));
    }

    private static Map<String, Map<String, Long>> sum(JsonNode shards) {
        Map<String, Map<String, Long>> sums = new HashMap<>();
        for (JsonNode shard : shards) {
            if (shard.has("error")) {
                throw new IndexAway("A shard does not say how common words are: " + shard.path("error"));
            }
            shard.path("term_vectors").properties().forEach(column -> {
                Map<String, Long> sum = sums.computeIfAbsent(column.getKey(), _ -> new HashMap<>());
                column.getValue().path("terms").properties()
                        .forEach(
                                term -> sum.merge(term.getKey(), term.getValue().path("doc_freq").asLong(), Long::sum));
            });
        }
        return sums;
    }

    /// Asks at once for what will be asked for one by one.
    void learn(int[] terms) {
        known.learn(terms);
    }

    Rarities rarities() {
        if (known.isOutdated()) {
            known = new Known();
        }
        Known now = known;
        return new Rarities(new Remembered(term -> now.rarity(term, Audience.PUBLIC)),
                new Remembered(term -> now.rarity(term, Audience.PARTNERS)));
    }

    /// What was learnt since some moment.
    private final class Known {
        private final long until = System.nanoTime() + rememberNanos;
        private final Map<Integer, Told> terms = new ConcurrentHashMap<>();

        /// How rare a term is among those that everybody may see, and among all.
        private record Told(double open, double all) {
            double to(Audience audience) {
                return switch (audience) {
                    case PUBLIC -> open;
                    case PARTNERS -> all;
                };
            }
        }

        boolean isOutdated() {
            return System.nanoTime() - until >= 0 || terms.size() > MOST_REMEMBERED;
        }

        double rarity(int term, Audience audience) {
            Told told = terms.get(term);
            if (told == null) {
                learn(new int[]{term});
                told = Objects.requireNonNull(terms.get(term));
            }
            return told.to(audience);
        }

        void learn(int[] asked) {
            int[] unknown = Arrays.stream(asked).filter(term -> !terms.containsKey(term)).distinct().toArray();
            for (int from = 0; from < unknown.length; from += AT_ONCE) {
                int[] some = Arrays.copyOfRange(unknown, from, Math.min(unknown.length, from + AT_ONCE));
                Counts counts = count(Map.of(Search.Kind.TERM,
                        Arrays.stream(some).mapToObj(SharedDocument::token).toList()));
                for (int term : some) {
                    terms.put(term,
                            new Told(rarity(counts, term, Audience.PUBLIC), rarity(counts, term, Audience.PARTNERS)));
                }
            }
        }

        private static double rarity(Counts counts, int term, Audience audience) {
            return Rarity.among(counts.records(audience),
                    counts.having(Search.Kind.TERM, SharedDocument.token(term), audience));
        }
    }
}
