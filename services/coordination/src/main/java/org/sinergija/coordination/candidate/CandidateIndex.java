package org.sinergija.coordination.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Analysis;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Remembered;
import org.sinergija.coordination.engine.Subject;
import tools.jackson.databind.json.JsonMapper;

/// All subjects, on this instance's disk, found by terms and keys that our own code makes; Lucene stores and ranks. What it
/// was told is found after the next [#refresh()]. One thread writes, any may read.
public final class CandidateIndex implements AutoCloseable {
    private static final String ID = "id";
    private static final String SUBJECT = "subject";
    private static final String PROFILE = "profile";
    private static final String REF = "ref";
    private static final String VISIBILITY = "visibility";
    /// Part of the name of the index; a change of what a document holds needs another.
    private static final int FORMAT = 3;
    private static final double BUFFER_MB = 64;
    private static final int RAREST_TERMS = 12;
    private static final int RAREST_CONCEPTS = 8;
    private static final int RAREST_KEYS = 16;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Vocabulary terms = new Vocabulary("term");
    private final Vocabulary keys = new Vocabulary("key");
    /// What a search does not show yet; none of one that was removed.
    private final Map<UUID, Optional<Subject>> unrefreshed = new HashMap<>();

    public CandidateIndex(Path folder) {
        try {
            writer = new IndexWriter(FSDirectory.open(folder.resolve("v%d-%d".formatted(Analysis.VERSION, FORMAT))),
                    new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB));
            searchers = new SearcherManager(writer, null);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The index's folder %s cannot be used".formatted(folder), unusable);
        }
        searching(searcher -> {
            int hidden = searcher.count(new TermQuery(new Term(VISIBILITY, Visibility.PARTNERS.name())));
            terms.read(searcher, hidden);
            keys.read(searcher, hidden);
            return searcher;
        });
    }

    public void put(Subject subject) {
        forget(subject.id());
        Profile profile = Profile.of(subject);
        Set<String> structure = Keys.of(subject, profile);
        Document document = new Document();
        document.add(new StringField(ID, subject.id().toString(), Field.Store.NO));
        document.add(new StringField(VISIBILITY, subject.visibility().name(), Field.Store.NO));
        document.add(new BinaryDocValuesField(VISIBILITY, new BytesRef(subject.visibility().name())));
        terms.of(subject.visibility()).add(profile.terms(), document);
        keys.of(subject.visibility()).add(structure, document);
        document.add(new BinaryDocValuesField(PROFILE, new BytesRef(profile.packed())));
        document.add(new BinaryDocValuesField(REF, new BytesRef(JSON.writeValueAsBytes(subject.ref()))));
        document.add(new StoredField(SUBJECT, new BytesRef(JSON.writeValueAsBytes(subject))));
        doing(() -> writer.updateDocument(byId(subject.id()), document));
        unrefreshed.put(subject.id(), Optional.of(subject));
    }

    void remove(UUID id) {
        forget(id);
        doing(() -> writer.deleteDocuments(byId(id)));
        unrefreshed.put(id, Optional.empty());
    }

    void clear() {
        terms.clear();
        keys.clear();
        doing(writer::deleteAll);
        // Else what is put before the next one would be taken for another version of what was here.
        refresh();
    }

    public void refresh() {
        doing(searchers::maybeRefreshBlocking);
        unrefreshed.clear();
    }

    /// Its terms are no longer counted.
    private void forget(UUID id) {
        Optional<Subject> known = unrefreshed.get(id);
        (known == null ? find(id) : known).ifPresent(old -> {
            Profile profile = Profile.of(old);
            terms.of(old.visibility()).remove(profile.terms());
            keys.of(old.visibility()).remove(Keys.of(old, profile));
        });
    }

    /// Makes all that it was told last, together with how far the topic's partitions were read.
    public void commit(Map<TopicPartition, Long> positions) {
        doing(() -> {
            Map<String, String> data = new HashMap<>();
            positions.forEach((partition, position) -> data.put(text(partition), position.toString()));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        });
    }

    /// How far the partitions were read at the last commit; empty of a new index.
    Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> positions.put(partition(entry.getKey()), Long.valueOf(entry.getValue())));
        }
        return positions;
    }

    private static String text(TopicPartition partition) {
        return "%s/%d".formatted(partition.topic(), partition.partition());
    }

    private static TopicPartition partition(String text) {
        int slash = text.lastIndexOf('/');
        return new TopicPartition(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }

    int size() {
        return searching(searcher -> searcher.getIndexReader().numDocs());
    }

    /// Shows all subjects, in no order.
    void forEach(Consumer<Subject> visitor) {
        int _ = searching(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                StoredFields stored = leaf.reader().storedFields();
                Bits live = leaf.reader().getLiveDocs();
                for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                    if (live == null || live.get(document)) {
                        visitor.accept(subject(stored.document(document)));
                    }
                }
            }
            return searcher.getIndexReader().numDocs();
        });
    }

    public Optional<Subject> find(UUID id) {
        return searching(searcher -> {
            for (ScoreDoc hit : searcher.search(new TermQuery(byId(id)), 1).scoreDocs) {
                return Optional.of(subject(searcher.storedFields().document(hit.doc)));
            }
            return Optional.empty();
        });
    }

    /// What the audience sees and may overlap this, at most `limit` by structure and as many by text, half of those by concepts alone, since words
    /// of one language outvote what is said in another.
    ///
    /// @param profile of the subject
    public List<Candidate> candidates(Subject subject, Profile profile, int limit, Audience audience) {
        return searching(searcher -> {
            Collection<String> said = profile.terms();
            List<String> concepts = said.stream().filter(term -> !Character.isLetter(term.charAt(0))).toList();
            int[] found = Stream.of(hits(searcher, terms.rarest(said, RAREST_TERMS, audience), limit / 2),
                    hits(searcher, terms.rarest(concepts, RAREST_CONCEPTS, audience), limit / 2),
                    hits(searcher, keys.rarest(Keys.of(subject, profile), RAREST_KEYS, audience), limit))
                    .flatMapToInt(Arrays::stream)
                    .sorted().distinct().toArray();
            return read(searcher, found, subject.id());
        });
    }

    /// How rare terms are among the subjects that are indexed, for one examination.
    public Rarities rarities() {
        return new Rarities(new Remembered(terms.rarity(Audience.PUBLIC)),
                new Remembered(terms.rarity(Audience.PARTNERS)));
    }

    private static int[] hits(IndexSearcher searcher, Query query, int limit) throws IOException {
        return Arrays.stream(searcher.search(query, limit).scoreDocs).mapToInt(hit -> hit.doc).toArray();
    }

    /// @param found ascending
    private static List<Candidate> read(IndexSearcher searcher, int[] found, UUID except) throws IOException {
        List<Candidate> candidates = new ArrayList<>(found.length);
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        int next = 0;
        for (LeafReaderContext leaf : leaves) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (next == found.length || found[next] >= end) {
                continue;
            }
            BinaryDocValues profiles = DocValues.getBinary(leaf.reader(), PROFILE);
            BinaryDocValues refs = DocValues.getBinary(leaf.reader(), REF);
            BinaryDocValues visibilities = DocValues.getBinary(leaf.reader(), VISIBILITY);
            for (; next < found.length && found[next] < end; next++) {
                int document = found[next] - leaf.docBase;
                if (profiles.advanceExact(document) && refs.advanceExact(document)
                        && visibilities.advanceExact(document)) {
                    BytesRef packed = profiles.binaryValue();
                    Profile profile = Profile.unpacked(packed.bytes, packed.offset, packed.length);
                    if (!profile.id().equals(except)) {
                        BytesRef ref = refs.binaryValue();
                        candidates.add(
                                new Candidate(profile, Visibility.valueOf(visibilities.binaryValue().utf8ToString()),
                                        Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length)));
                    }
                }
            }
        }
        return candidates;
    }

    private static Subject subject(Document document) {
        BytesRef json = document.getBinaryValue(SUBJECT);
        return JSON.readValue(json.bytes, json.offset, json.length, Subject.class);
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
