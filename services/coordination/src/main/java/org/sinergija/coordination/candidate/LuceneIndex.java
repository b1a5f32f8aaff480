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
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
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

/// All subjects, on this instance's disk.
public final class LuceneIndex implements CandidateIndex {
    private static final String ID = "id";
    private static final String SUBJECT = "subject";
    private static final String PROFILE = "profile";
    private static final String REF = "ref";
    private static final String VISIBILITY = "visibility";
    /// Part of the name of the index; a change of what a document holds needs another.
    static final int FORMAT = 4;
    private static final double BUFFER_MB = 64;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Directory directory;
    private final Vocabulary terms = new Vocabulary("term");
    private final Vocabulary keys = new Vocabulary("key");
    /// What a search does not show yet; none of one that was removed.
    private final Map<UUID, Optional<Subject>> unrefreshed = new HashMap<>();
    private volatile IndexWriter writer;
    private volatile SearcherManager searchers;
    private volatile boolean failed;

    public LuceneIndex(Path folder) {
        this(directoryAt(folder.resolve("v%d-%d".formatted(Analysis.VERSION, FORMAT))));
    }

    LuceneIndex(Directory directory) {
        this.directory = directory;
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB));
            searchers = new SearcherManager(writer, null);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The index at %s cannot be used".formatted(directory), unusable);
        }
        countWords();
    }

    private static Directory directoryAt(Path folder) {
        try {
            return FSDirectory.open(folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The index's folder %s cannot be used".formatted(folder), unusable);
        }
    }

    private void countWords() {
        searching(searcher -> {
            int hidden = searcher.count(new TermQuery(new Term(VISIBILITY, Visibility.PARTNERS.name())));
            terms.read(searcher, hidden);
            keys.read(searcher, hidden);
            return searcher;
        });
    }

    /// A writer whose disk failed may have lost what it was told; another goes on from the last commit. Until then what was found before
    /// is still found.
    private void recover() {
        SearcherManager lost = searchers;
        doing(() -> {
            writer.rollback();
            writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB));
            searchers = new SearcherManager(writer, null);
            lost.close();
        });
        terms.clear();
        keys.clear();
        unrefreshed.clear();
        countWords();
        failed = false;
    }

    @Override
    public void put(Subject subject, long offset) {
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

    @Override
    public void remove(UUID id, long offset) {
        forget(id);
        doing(() -> writer.deleteDocuments(byId(id)));
        unrefreshed.put(id, Optional.empty());
    }

    @Override
    public void clear() {
        terms.clear();
        keys.clear();
        doing(writer::deleteAll);
        // Else what is put before the next one would be taken for another version of what was here.
        refresh();
    }

    @Override
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

    @Override
    public void commit(Map<TopicPartition, Long> positions) {
        doing(() -> {
            Map<String, String> data = new HashMap<>();
            positions.forEach((partition, position) -> data.put(text(partition), position.toString()));
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        });
    }

    @Override
    public Map<TopicPartition, Long> resume(Collection<TopicPartition> partitions) {
        if (failed) {
            recover();
        }
        Map<TopicPartition, Long> positions = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> positions.put(partition(entry.getKey()), Long.valueOf(entry.getValue())));
        }
        positions.keySet().retainAll(Set.copyOf(partitions));
        return positions;
    }

    private static String text(TopicPartition partition) {
        return "%s/%d".formatted(partition.topic(), partition.partition());
    }

    private static TopicPartition partition(String text) {
        int slash = text.lastIndexOf('/');
        return new TopicPartition(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public long size() {
        return searching(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public void forEach(Consumer<Subject> visitor) {
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

    @Override
    public Optional<Subject> find(UUID id) {
        return searching(searcher -> {
            for (ScoreDoc hit : searcher.search(new TermQuery(byId(id)), 1).scoreDocs) {
                return Optional.of(subject(searcher.storedFields().document(hit.doc)));
            }
            return Optional.empty();
        });
    }

    @Override
    public List<Candidate> candidates(Subject subject, Profile profile, int limit, Audience audience) {
        return searching(searcher -> {
            int[] found = Search.of(subject, profile, limit).stream().map(search -> hits(searcher, search, audience))
                    .flatMapToInt(Arrays::stream).sorted().distinct().toArray();
            return read(searcher, found, subject.id());
        });
    }

    @Override
    public Rarities rarities() {
        return new Rarities(new Remembered(terms.rarity(Audience.PUBLIC)),
                new Remembered(terms.rarity(Audience.PARTNERS)));
    }

    private int[] hits(IndexSearcher searcher, Search search, Audience audience) {
        Vocabulary vocabulary = switch (search.kind()) {
            case TERM -> terms;
            case KEY -> keys;
        };
        try {
            return Arrays.stream(searcher.search(vocabulary.query(search, audience), search.limit()).scoreDocs)
                    .mapToInt(hit -> hit.doc).toArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("The index's disk failed", failed);
        }
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

    private interface Look<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private void doing(Work work) {
        try {
            work.run();
        } catch (IOException full) {
            failed = true;
            throw new UncheckedIOException("The index's disk failed", full);
        } catch (AlreadyClosedException lost) {
            failed = true;
            throw new UncheckedIOException("The index's disk failed before", new IOException(lost));
        }
    }

    private <T> T searching(Look<T> look) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The index's disk failed", failed);
        }
    }
}
