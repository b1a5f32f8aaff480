package org.sinergija.bench.overlap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.sinergija.bench.overlap.contender.Bm25;
import org.sinergija.bench.overlap.contender.CandidateSearch;
import org.sinergija.bench.overlap.contender.Contender;
import org.sinergija.bench.overlap.contender.Ours;
import org.sinergija.bench.overlap.contender.Protocol;
import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.dataset.Row;
import org.sinergija.bench.overlap.duke.Duke;
import org.sinergija.bench.overlap.measure.Grid;

/// Measures ours, BM25 and Duke on somebody else's labelled records.
final class DatasetReport {
    private static final String HOW = """
            Each system learns on one half of the entities, threshold
            included, and is measured on the other, both ways, mean ± standard deviation over %d splits; true pairs that are no
            candidates count as missed by all.
            """
            .formatted(Protocol.SPLITS);

    private final Dataset dataset;
    private final Path duke;

    /// @param duke the folder with Duke's jar
    DatasetReport(Dataset dataset, Path duke) {
        if (dataset.rows().stream().map(Row::entity).distinct().count() == 1) {
            throw new IllegalArgumentException("All records of %s are of one entity; there is none to tell it from."
                    .formatted(dataset.name()));
        }
        this.dataset = dataset;
        this.duke = duke;
    }

    String print() throws IOException {
        Set<Pair> candidates = CandidateSearch.pairs(dataset);
        Protocol protocol = new Protocol(dataset, candidates);
        Grid grid = new Grid("system", "F1", "precision", "recall", "PR-AUC");
        for (Contender contender : List.of(new Bm25(dataset), new Duke(duke, dataset, candidates),
                new Ours(dataset, candidates))) {
            Protocol.Outcome outcome = protocol.measure(contender);
            grid.row(contender.name(), outcome.f1().toString(), outcome.precision().toString(),
                    outcome.recall().toString(), outcome.area().toString());
        }
        return "## %s\n\n%s\n%s\n%s".formatted(dataset.name(), about(candidates), grid.print(), HOW);
    }

    private String about(Set<Pair> candidates) {
        long all = dataset.truePairs(_ -> true);
        return """
                %d records, %d true pairs. Fields: %s.
                %d candidate pairs (per record the best %d by words and codes and the best %d by letters) hold %s of the true.
                """
                .formatted(dataset.rows().size(), all,
                        dataset.fields().stream().map(
                                field -> field.name() + " (" + field.kind().name().toLowerCase(Locale.ROOT) + ")")
                                .collect(Collectors.joining(", ")),
                        candidates.size(), CandidateSearch.BY_WORDS, CandidateSearch.BY_LETTERS,
                        Grid.share(candidates.stream().filter(dataset::isTrue).count(), all));
    }
}
