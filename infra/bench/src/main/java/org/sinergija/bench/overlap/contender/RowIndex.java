package org.sinergija.bench.overlap.contender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Rows by their terms, ranked by Lucene's BM25.
final class RowIndex {
    private static final String TERM = "term";

    private final IndexReader reader;
    private final IndexSearcher searcher;

    /// @param rows the terms of each
    RowIndex(List<? extends Collection<String>> rows) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (Collection<String> row : rows) {
                Document document = new Document();
                row.forEach(term -> document.add(new StringField(TERM, term, Field.Store.NO)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        searcher = new IndexSearcher(reader);
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    /// The rows that are most alike with their scores, the best first.
    Map<Integer, Double> search(Collection<String> terms, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(TERM, term)), BooleanClause.Occur.SHOULD));
        Map<Integer, Double> found = new LinkedHashMap<>();
        try {
            for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
                found.put(hit.doc, (double) hit.score);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    /// Those that stand in the fewest rows, of those that stand in at most a share of them.
    List<String> rarest(Collection<String> terms, int most, double share) {
        record Counted(String term, int rows) {}
        List<Counted> counted = new ArrayList<>();
        try {
            for (String term : terms) {
                counted.add(new Counted(term, reader.docFreq(new Term(TERM, term))));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<String> rarest = counted.stream().filter(term -> term.rows > 1)
                .filter(term -> term.rows <= Math.max(50, share * reader.numDocs()))
                .sorted(Comparator.comparingInt(Counted::rows)).limit(most).map(Counted::term).toList();
        return rarest.isEmpty() ? List.copyOf(terms) : rarest;
    }
}
