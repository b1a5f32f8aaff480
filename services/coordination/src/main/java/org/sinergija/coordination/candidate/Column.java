package org.sinergija.coordination.candidate;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sinergija.coordination.engine.Frequencies;
import org.sinergija.coordination.engine.TermIds;

/// One field of the index: what stands in it, and how often.
final class Column {
    private final String field;
    private final Frequencies frequencies = new Frequencies();

    Column(String field) {
        this.field = field;
    }

    /// Counts what an index already holds.
    ///
    /// @param records that have this column
    void read(IndexSearcher searcher, int records) throws IOException {
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Terms known = Terms.getTerms(leaf.reader(), field);
            TermsEnum each = known.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                frequencies.count(TermIds.of(term.utf8ToString()), each.docFreq());
            }
        }
        frequencies.countRecords(records);
    }

    /// @param terms each once
    void add(Collection<String> terms, Document document) {
        terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
        frequencies.add(TermIds.of(terms));
    }

    void remove(Collection<String> terms) {
        frequencies.remove(TermIds.of(terms));
    }

    void clear() {
        frequencies.clear();
    }

    Frequencies frequencies() {
        return frequencies;
    }

    /// What has the term here.
    Query having(String term) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, term)));
    }
}
