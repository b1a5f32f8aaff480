package org.sinergija.coordination.candidate;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.TermIds;

/// What subjects are found by, in a column for each visibility: whoever may see the public ones alone asks a column that the
/// others do not stand in, so that neither how many those are nor what they say has any part in the answer.
final class Vocabulary {
    private final Column open;
    private final Column hidden;

    Vocabulary(String name) {
        open = new Column(name);
        hidden = new Column("hidden-" + name);
    }

    /// Counts what an index already holds.
    ///
    /// @param records that are hidden
    void read(IndexSearcher searcher, int records) throws IOException {
        open.read(searcher, searcher.getIndexReader().numDocs() - records);
        hidden.read(searcher, records);
    }

    Column of(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> open;
            case PARTNERS -> hidden;
        };
    }

    void clear() {
        open.clear();
        hidden.clear();
    }

    /// Among what the audience sees.
    Rarity rarity(Audience audience) {
        List<Column> seen = seenBy(audience);
        return term -> Rarity.among(records(seen), having(seen, term));
    }

    /// What holds some of those that tell most; Lucene's own weights would be of each column by itself.
    Query query(Search search, Audience audience) {
        List<Column> seen = seenBy(audience);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        search.weighted(records(seen), term -> having(seen, TermIds.of(term)))
                .forEach(found -> seen.forEach(column -> query.add(
                        new BoostQuery(column.having(found.term()), found.weight()), BooleanClause.Occur.SHOULD)));
        return query.build();
    }

    /// Without those that are empty.
    private List<Column> seenBy(Audience audience) {
        return Arrays.stream(Visibility.values()).filter(audience::sees).map(this::of)
                .filter(column -> column.frequencies().records() > 0).toList();
    }

    private static long records(List<Column> columns) {
        long records = 0;
        for (Column column : columns) {
            records += column.frequencies().records();
        }
        return records;
    }

    private static long having(List<Column> columns, int term) {
        long having = 0;
        for (Column column : columns) {
            having += column.frequencies().having(term);
        }
        return having;
    }
}
