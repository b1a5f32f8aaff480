package org.sinergija.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.sinergija.coordination.engine.Analysis;
import org.sinergija.coordination.engine.Subject;

/// What one would take otherwise: the same records and the same terms in one text field, ranked by BM25.
final class PlainLucene implements AutoCloseable {
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final int TOP = 10;
    private static final int TERMS = 25;

    private final Analyzer analyzer = new WhitespaceAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    PlainLucene(Path folder) throws IOException {
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer));
        searchers = new SearcherManager(writer, null);
    }

    /// Found after the next [#flush()].
    void put(Subject subject) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, subject.id().toString(), Field.Store.YES));
        document.add(new TextField(TEXT, String.join(" ", terms(subject)), Field.Store.NO));
        writer.updateDocument(new Term(ID, subject.id().toString()), document);
    }

    void flush() throws IOException {
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /// The ids of the first 10 by BM25 on all distinct terms of the record.
    List<String> byAllTerms(Subject subject) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms(subject).forEach(term -> query.add(new TermQuery(new Term(TEXT, term)), BooleanClause.Occur.SHOULD));
        return searching(searcher -> top(searcher, query.build()));
    }

    /// The ids of the first 10 by Lucene's own MoreLikeThis with 25 terms, however rare or frequent.
    List<String> moreLikeThis(Subject subject) throws IOException {
        String text = String.join(" ", terms(subject));
        return searching(searcher -> {
            MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
            like.setAnalyzer(analyzer);
            like.setFieldNames(new String[]{TEXT});
            like.setMinTermFreq(1);
            like.setMinDocFreq(1);
            like.setMaxQueryTerms(TERMS);
            return top(searcher, like.like(Map.of(TEXT, List.of(text))));
        });
    }

    private static List<String> top(IndexSearcher searcher, Query query) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, TOP).scoreDocs) {
            ids.add(stored.document(hit.doc).get(ID));
        }
        return ids;
    }

    private static Set<String> terms(Subject subject) {
        Set<String> terms = new LinkedHashSet<>();
        Stream.of(subject.title(), subject.summary()).flatMap(Stream::ofNullable)
                .forEach(text -> text.byLanguage()
                        .forEach((language, wording) -> terms.addAll(Analysis.terms(wording, language))));
        return terms;
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T searching(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        analyzer.close();
    }
}
