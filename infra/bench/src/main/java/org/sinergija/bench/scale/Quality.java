package org.sinergija.bench.scale;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sinergija.bench.Table;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.engine.Subject;

/// What the check says of the planted pairs; the baseline is whether BM25 has the other record among its first 10.
final class Quality {
    private final Checks checks;
    private final PlainLucene plain;

    Quality(Checks checks, PlainLucene plain) {
        this.checks = checks;
        this.plain = plain;
    }

    void measure(Planted.Kind kind, List<Planted> pairs, Table table) throws IOException {
        int candidates = 0;
        int alerts = 0;
        int duplicates = 0;
        int ranked = 0;
        for (Planted pair : pairs) {
            Subject query = pair.right();
            Optional<Checks.Match> match = checks.scored(query).stream()
                    .filter(one -> one.id().equals(pair.left().id())).findFirst();
            candidates += match.isPresent() ? 1 : 0;
            alerts += match.filter(Checks.Match::alerts).isPresent() ? 1 : 0;
            duplicates += match.filter(one -> one.level() == OverlapLevel.DUPLICATE).isPresent() ? 1 : 0;
            ranked += plain.byAllTerms(query).contains(pair.left().id().toString()) ? 1 : 0;
        }
        String what = "%d %s".formatted(pairs.size(), kind.told());
        String base = share(ranked, pairs);
        String goal = kind.same() ? "" : "at most 0.01";
        table.row(what + ": told as DUPLICATE; baseline: in BM25's first 10", base, share(duplicates, pairs), "", goal);
        table.row(what + ": alerted, as DUPLICATE or OVERLAP", "", share(alerts, pairs), "",
                kind == Planted.Kind.TRANSLATED ? "0.95" : "");
        if (kind.same()) {
            table.row(what + ": among the candidates", "", share(candidates, pairs), "", "");
        }
    }

    private static String share(int some, List<Planted> all) {
        return String.format(Locale.ROOT, "%.3f (%d)", (double) some / all.size(), some);
    }
}
