package org.sinergija.coordination.candidate;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Analysis;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All subjects, on a cluster of OpenSearch that all instances share (contracts/decisions/0026). What several write, the latest in its
/// partition stands.
/// Each method throws [IndexAway] while the cluster does not answer for all of the index.
final class OpenSearchIndex implements CandidateIndex {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_BYTES = 4 << 20;
    private static final int PAGE = 500;
    private static final int CONFLICT = 409;
    private static final Map<String, ?> ALL = Map.of("terms",
            Map.of(SharedDocument.VISIBILITY, List.of(Visibility.PUBLIC, Visibility.PARTNERS)));

    private final OpenSearchSettings settings;
    private final OpenSearchNodes nodes;
    private final SharedCounts counts;
    private final String name;
    private final ByteArrayOutputStream unsent = new ByteArrayOutputStream();
    /// What is read from.
    private volatile @Nullable Generation current;
    /// What the writing thread goes on writing to, whatever takes its place meanwhile.
    private @Nullable Generation written;

    OpenSearchIndex(OpenSearchSettings settings) {
        this.settings = settings;
        nodes = new OpenSearchNodes(settings);
        counts = new SharedCounts(nodes, this::current, settings);
        name = "%s-v%d-%d-%d".formatted(settings.name(), Analysis.VERSION, LuceneIndex.FORMAT, SharedDocument.FORMAT);
    }

    /// With its version, so that another analysis is built beside it.
    String name() {
        return name;
    }

    private Generation current() {
        Generation known = current;
        if (known == null) {
            known = Generation.find(nodes, name).orElseGet(() -> {
                Generation.begin(nodes, name, settings);
                return Generation.find(nodes, name).orElseThrow(() -> new IndexAway("%s was not made".formatted(name)));
            });
            current = known;
        }
        return known;
    }

    private Generation written() {
        if (written == null) {
            written = current();
        }
        return written;
    }

    /// Of the generation in use. If that fails, another may have taken its place; the next question finds out.
    private <T> T reading(Function<Generation, T> question) {
        try {
            return question.apply(current());
        } catch (IndexAway away) {
            current = null;
            throw away;
        }
    }

    @Override
    public void put(Subject subject, long offset) {
        add(subject.id().toString(), offset, SharedDocument.of(subject));
        if (unsent.size() > MOST_BYTES) {
            send();
        }
    }

    @Override
    public void remove(UUID id, long offset) {
        add(id.toString(), offset, SharedDocument.gone());
    }

    private void add(String id, long version, Map<String, ?> document) {
        unsent.writeBytes(JSON.writeValueAsBytes(
                Map.of("index", Map.of("_id", id, "version", version, "version_type", "external_gte"))));
        unsent.write('\n');
        unsent.writeBytes(JSON.writeValueAsBytes(document));
        unsent.write('\n');
    }

    private void send() {
        if (unsent.size() == 0) {
            return;
        }
        byte[] lines = unsent.toByteArray();
        unsent.reset();
        JsonNode answer = nodes.post(
                "/%s/_bulk?require_alias=true&filter_path=items.index.status,items.index.error"
                        .formatted(written().alias()),
                lines);
        for (JsonNode item : answer.path("items")) {
            int status = item.path("index").path("status").asInt();
            if (status / 100 != 2 && status != CONFLICT) {
                throw new IndexAway("OpenSearch did not take a document: " + item.path("index").path("error"));
            }
        }
    }

    /// On all copies that are searched, or it fails.
    @Override
    public void refresh() {
        send();
        JsonNode shards = nodes.post("/%s/_refresh".formatted(written().alias()), null).path("_shards");
        if (shards.path("failed").asInt() > 0) {
            throw new IndexAway("Not all of the index can be seen anew: " + shards);
        }
    }

    /// Of what was refreshed before.
    @Override
    public void commit(Map<TopicPartition, Long> positions) {
        positions.forEach((partition, position) -> add(SharedDocument.idOf(partition), position,
                SharedDocument.read(position)));
        send();
    }

    @Override
    public Map<TopicPartition, Long> resume(Collection<TopicPartition> partitions) {
        unsent.reset();
        current = null;
        Generation now = current();
        written = now;
        return positions(now, partitions);
    }

    /// How far all instances together have read these into what can be found here.
    Map<TopicPartition, Long> positions(Collection<TopicPartition> partitions) {
        return reading(generation -> positions(generation, partitions));
    }

    private Map<TopicPartition, Long> positions(Generation generation, Collection<TopicPartition> partitions) {
        Map<String, TopicPartition> byId = new LinkedHashMap<>();
        partitions.forEach(partition -> byId.put(SharedDocument.idOf(partition), partition));
        Map<TopicPartition, Long> positions = new HashMap<>();
        if (!byId.isEmpty()) {
            documents(generation, byId.keySet()).forEach((id, source) -> positions
                    .put(Objects.requireNonNull(byId.get(id)), source.path(SharedDocument.READ).asLong()));
        }
        return positions;
    }

    /// Those that are there, as they were written last, refreshed or not.
    private Map<String, JsonNode> documents(Generation generation, Collection<String> ids) {
        Map<String, JsonNode> found = new HashMap<>();
        for (JsonNode document : nodes.post("/%s/_mget".formatted(generation.alias()), Map.of("ids", ids))
                .path("docs")) {
            if (document.has("error")) {
                throw new IndexAway("A document cannot be read: " + document.path("error"));
            }
            if (document.path("found").asBoolean()) {
                found.put(document.path("_id").asString(), document.path("_source"));
            }
        }
        return found;
    }

    /// The next generation takes this one's place, for all instances.
    @Override
    public void clear() {
        unsent.reset();
        written = null;
        current = null;
        current().giveWay(nodes, name, settings);
        current = null;
    }

    @Override
    public long size() {
        return reading(generation -> nodes.post("/%s/_count".formatted(generation.alias()), Map.of("query", ALL))
                .path("count").asLong());
    }

    @Override
    public void forEach(Consumer<Subject> visitor) {
        JsonNode page = reading(generation -> whole(nodes.post(
                "/%s/_search?scroll=1m&allow_partial_search_results=false".formatted(generation.alias()),
                Map.of("size", PAGE, "query", ALL, "sort", List.of("_doc"), "_source",
                        List.of(SharedDocument.SUBJECT)))));
        while (!page.at("/hits/hits").isEmpty()) {
            page.at("/hits/hits").forEach(hit -> visitor.accept(SharedDocument.subject(hit.path("_source"))));
            page = whole(nodes.post("/_search/scroll", scroll(page)));
        }
        nodes.ask("DELETE", "/_search/scroll", Map.of("scroll_id", page.path("_scroll_id").asString())).done();
    }

    private static Map<String, ?> scroll(JsonNode page) {
        return Map.of("scroll", "1m", "scroll_id", page.path("_scroll_id").asString());
    }

    private static JsonNode whole(JsonNode answer) {
        if (answer.path("timed_out").asBoolean() || answer.at("/_shards/failed").asInt() > 0 || answer.has("error")) {
            throw new IndexAway("Not all of the index answered: " + answer.path("_shards") + answer.path("error"));
        }
        return answer;
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return Optional
                .ofNullable(reading(generation -> documents(generation, List.of(id.toString()))).get(id.toString()))
                .filter(source -> source.has(SharedDocument.SUBJECT)).map(SharedDocument::subject);
    }

    @Override
    public List<Candidate> candidates(Subject subject, Profile profile, int limit, Audience audience) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (JsonNode answer : reading(
                generation -> answers(generation, Search.of(subject, profile, limit), audience))) {
            for (JsonNode hit : whole(answer).at("/hits/hits")) {
                found.computeIfAbsent(hit.path("_id").asString(), _ -> SharedDocument.candidate(hit.path("_source")));
            }
        }
        found.remove(subject.id().toString());
        List<Candidate> candidates = List.copyOf(found.values());
        counts.learn(IntStream.concat(IntStream.of(profile.distinctTerms()),
                candidates.stream().flatMapToInt(candidate -> IntStream.of(candidate.profile().distinctTerms())))
                .distinct().toArray());
        return candidates;
    }

    private JsonNode answers(Generation generation, List<Search> searches, Audience audience) {
        Map<Search.Kind, Set<String>> asked = new EnumMap<>(Search.Kind.class);
        searches.forEach(search -> asked.computeIfAbsent(search.kind(), _ -> new LinkedHashSet<>())
                .addAll(SharedDocument.tokens(search.asked())));
        SharedCounts.Counts known = counts.count(asked);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Search search : searches) {
            List<Map<String, ?>> clauses = clauses(search, known, audience);
            if (!clauses.isEmpty()) {
                lines.writeBytes(JSON.writeValueAsBytes(Map.of("allow_partial_search_results", false)));
                lines.write('\n');
                lines.writeBytes(JSON.writeValueAsBytes(Map.of("size", search.limit(), "track_total_hits", false,
                        "_source", List.of(SharedDocument.PROFILE, SharedDocument.REF, SharedDocument.VISIBILITY),
                        "query", Map.of("bool", Map.of("should", clauses)))));
                lines.write('\n');
            }
        }
        return lines.size() == 0
                ? JSON.createArrayNode()
                : nodes.post("/%s/_msearch".formatted(generation.alias()), lines.toByteArray()).path("responses");
    }

    private static List<Map<String, ?>> clauses(Search search, SharedCounts.Counts known, Audience audience) {
        List<Map<String, ?>> clauses = new ArrayList<>();
        for (Search.Weighted found : search.weighted(known.records(audience),
                term -> known.having(search.kind(), SharedDocument.token(term), audience))) {
            for (Visibility visibility : Visibility.values()) {
                if (audience.sees(visibility)) {
                    clauses.add(Map.of("constant_score", Map.of("boost", found.weight(), "filter", Map.of("term",
                            Map.of(SharedDocument.column(search.kind(), visibility),
                                    SharedDocument.token(found.term()))))));
                }
            }
        }
        return clauses;
    }

    @Override
    public Rarities rarities() {
        return counts.rarities();
    }

    @Override
    public void close() {
        nodes.close();
    }
}
