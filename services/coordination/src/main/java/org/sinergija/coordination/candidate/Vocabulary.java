package org.sinergija.coordination.candidate;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sinergija.coordination.engine.Frequencies;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.TermIds;

/// One field of the index: what stands in it, and how often.
final class Vocabulary {
    /// What stands in more of the register finds too much to be worth its cost.
    private static final double MOST_SHARE = 0.01;
    /// Unless the register is small.
    private static final int ALWAYS_USED = 200;

    private final String field;
    private final Frequencies frequencies = new Frequencies();

    Vocabulary(String field) {
        this.field = field;
    }

    private record Counted(String term, int having) {}

    /// Counts what an index already holds.
    void read(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms known = Terms.getTerms(leaf.reader(), field);
            TermsEnum each = known.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                frequencies.count(TermIds.of(term.utf8ToString()), each.docFreq());
            }
        }
        frequencies.countRecords(reader.numDocs());
    }

    /// @param terms each once
    void add(Collection<String> terms, Document document) {
        terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
        frequencies.add(ids(terms));
    }

    void remove(Collection<String> terms) {
        frequencies.remove(ids(terms));
    }

    void clear() {
        frequencies.clear();
    }

    Frequencies frequencies() {
        return frequencies;
    }

    /// What holds some of those that tell most, the more and the rarer the better.
    Query rarest(Collection<String> terms, int most) {
        int limit = Math.max(ALWAYS_USED, (int) (MOST_SHARE * frequencies.records()));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.stream().map(term -> new Counted(term, frequencies.having(TermIds.of(term))))
                .filter(term -> term.having() > 0 && term.having() <= limit)
                .sorted(Comparator.comparingInt(Counted::having).thenComparing(Counted::term)).limit(most)
                .forEach(term -> query.add(new BoostQuery(new TermQuery(new Term(field, term.term())), rarity(term)),
                        BooleanClause.Occur.SHOULD));
        return query.build();
    }

    /// On top of Lucene's own, so that one rare name is not outvoted by a few middling words.
    private float rarity(Counted term) {
        return (float) Rarity.among(frequencies.records(), term.having());
    }

    private static int[] ids(Collection<String> terms) {
        return terms.stream().mapToInt(TermIds::of).distinct().toArray();
    }
}
