package org.sinergija.coordination.candidate;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
    /// What stands in more of the register finds too much to be worth its cost.
    private static final double MOST_SHARE = 0.01;
    /// Unless the register is small.
    private static final int ALWAYS_USED = 200;

    private final Column open;
    private final Column hidden;

    Vocabulary(String name) {
        open = new Column(name);
        hidden = new Column("hidden-" + name);
    }

    private record Counted(String term, long having) {}

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

    /// What holds some of those that tell most, the more and the rarer the better.
    Query rarest(Collection<String> terms, int most, Audience audience) {
        List<Column> seen = seenBy(audience);
        long records = records(seen);
        long limit = Math.max(ALWAYS_USED, (long) (MOST_SHARE * records));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.stream().map(term -> new Counted(term, having(seen, TermIds.of(term))))
                .filter(term -> term.having() > 0 && term.having() <= limit)
                .sorted(Comparator.comparingLong(Counted::having).thenComparing(Counted::term)).limit(most)
                .forEach(term -> seen.forEach(column -> query.add(
                        new BoostQuery(column.having(term.term()), weight(records, term.having())),
                        BooleanClause.Occur.SHOULD)));
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

    /// The rarity on top of the usual inverse frequency, so that one rare name is not outvoted by a few middling words. Lucene's
    /// own would weigh each column by itself.
    private static float weight(long records, long having) {
        double inverse = Math.log(1 + (Math.max(records, having) - having + 0.5) / (having + 0.5));
        return (float) (Rarity.among(records, having) * inverse);
    }
}
