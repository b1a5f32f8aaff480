package org.sinergija.coordination.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.sinergija.coordination.engine.Analysis;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.Subject;
import tools.jackson.databind.json.JsonMapper;

/// All subjects, on this instance's disk, found by terms and keys that our own code makes; Lucene stores and ranks. What it
/// was told is found after the next [#refresh()].
final class CandidateIndex implements AutoCloseable {
    private static final String ID = "id";
    private static final String TERM = "term";
    private static final String KEY = "key";
    private static final String SUBJECT = "subject";
    private static final int RAREST_TERMS = 24;
    private static final int RAREST_KEYS = 16;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final IndexWriter writer;
    private final SearcherManager searchers;

    CandidateIndex(Path folder) {
        try {
            writer = new IndexWriter(FSDirectory.open(folder.resolve("v" + Analysis.VERSION)), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The index's folder %s cannot be used".formatted(folder), unusable);
        }
    }

    void put(Subject subject) {
        Document document = new Document();
        document.add(new StringField(ID, subject.id().toString(), Field.Store.NO));
        Keys.terms(subject).forEach(term -> document.add(new StringField(TERM, term, Field.Store.NO)));
        Keys.structural(subject).forEach(key -> document.add(new StringField(KEY, key, Field.Store.NO)));
        document.add(new StoredField(SUBJECT, new BytesRef(JSON.writeValueAsBytes(subject))));
        doing(() -> writer.updateDocument(byId(subject.id()), document));
    }

    void remove(UUID id) {
        doing(() -> writer.deleteDocuments(byId(id)));
    }

    void clear() {
        doing(writer::deleteAll);
    }

    void refresh() {
        doing(searchers::maybeRefreshBlocking);
    }

    /// Makes all that it was told last, together with how far the topic's partitions were read.
    void commit(Map<Integer, Long> positions) {
        doing(() -> {
            Map<String, String> data = new HashMap<>();
            positions.forEach((partition, position) -> data.put(partition.toString(), position.toString()));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        });
    }

    /// How far the partitions were read at the last commit; empty of a new index.
    Map<Integer, Long> positions() {
        Map<Integer, Long> positions = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> positions.put(Integer.valueOf(entry.getKey()), Long.valueOf(entry.getValue())));
        }
        return positions;
    }

    Optional<Subject> find(UUID id) {
        return searching(searcher -> read(searcher, new TermQuery(byId(id)), 1).values().stream().findFirst());
    }

    /// Subjects that may overlap this one, the likeliest first, at most `limit` by text and as many by structure.
    List<Subject> candidates(Subject subject, int limit) {
        return searching(searcher -> {
            Map<UUID, Subject> found = new LinkedHashMap<>();
            found.putAll(
                    read(searcher, rarest(searcher.getIndexReader(), TERM, Keys.terms(subject), RAREST_TERMS), limit));
            found.putAll(
                    read(searcher, rarest(searcher.getIndexReader(), KEY, Keys.structural(subject), RAREST_KEYS),
                            limit));
            found.remove(subject.id());
            return List.copyOf(found.values());
        });
    }

    /// How rare terms are among the subjects that are indexed now; counts each once, so take one for one examination.
    Rarity rarity() {
        Map<String, Double> counted = new HashMap<>();
        return term -> counted.computeIfAbsent(term, this::rarityOf);
    }

    private double rarityOf(String term) {
        return searching(searcher -> {
            IndexReader reader = searcher.getIndexReader();
            return Rarity.among(reader.numDocs(), reader.docFreq(new Term(TERM, term)));
        });
    }

    private static Query rarest(IndexReader reader, String field, Set<String> terms, int most) throws IOException {
        record Counted(String term, int documents) {}
        List<Counted> known = new ArrayList<>();
        for (String term : terms) {
            int documents = reader.docFreq(new Term(field, term));
            if (documents > 0) {
                known.add(new Counted(term, documents));
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        known.stream().sorted(Comparator.comparingInt(Counted::documents)).limit(most)
                .forEach(term -> query.add(new TermQuery(new Term(field, term.term())), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private static Map<UUID, Subject> read(IndexSearcher searcher, Query query, int limit) throws IOException {
        Map<UUID, Subject> found = new LinkedHashMap<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
            BytesRef json = stored.document(hit.doc).getBinaryValue(SUBJECT);
            Subject subject = JSON.readValue(json.bytes, json.offset, json.length, Subject.class);
            found.put(subject.id(), subject);
        }
        return found;
    }

    private static Term byId(UUID id) {
        return new Term(ID, id.toString());
    }

    @Override
    public void close() {
        doing(() -> {
            searchers.close();
            writer.close();
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private static void doing(Work work) {
        try {
            work.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("The index's disk failed", failed);
        }
    }

    private <T> T searching(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The index's disk failed", failed);
        }
    }
}
