package org.sinergija.bench.scale;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.sinergija.coordination.engine.Subject;

/// Several ways to look for the same initiatives, timed in turns: each query goes to all of them, a different one first each
/// time, so that what else the machine does hits all alike.
final class Contest {
    private static final int ROUNDS = 5;

    private final List<Search> searches;
    private final List<Subject> queries;
    private int answers;

    /// One way to look.
    interface Search {
        /// @return how much it found
        int run(Subject query) throws IOException;
    }

    Contest(List<Search> searches, List<Subject> queries) {
        this.searches = List.copyOf(searches);
        this.queries = List.copyOf(queries);
    }

    /// The times of one search: round by round, each round in order from the fastest.
    record Times(List<long[]> rounds) {
        Times {
            rounds = List.copyOf(rounds);
        }

        /// @param share 0.5 for the median
        /// @return milliseconds, for each round
        double[] percentile(double share) {
            return each(round -> round[(int) Math.min(round.length - 1, Math.floor(round.length * share))] / 1e6);
        }

        private double[] each(ToDoubleFunction<long[]> figure) {
            return rounds.stream().mapToDouble(figure).toArray();
        }
    }

    /// After two rounds that do not count.
    List<Times> run() throws IOException {
        round();
        round();
        long[][][] nanos = new long[ROUNDS][][];
        for (int i = 0; i < ROUNDS; i++) {
            nanos[i] = round();
        }
        if (answers == 0) {
            throw new IllegalStateException("Nothing was ever found");
        }
        return IntStream.range(0, searches.size())
                .mapToObj(search -> new Times(Arrays.stream(nanos).map(round -> round[search]).toList())).toList();
    }

    private long[][] round() throws IOException {
        long[][] nanos = new long[searches.size()][queries.size()];
        for (int query = 0; query < queries.size(); query++) {
            for (int turn = 0; turn < searches.size(); turn++) {
                int search = (query + turn) % searches.size();
                long begun = System.nanoTime();
                answers += searches.get(search).run(queries.get(query));
                nanos[search][query] = System.nanoTime() - begun;
            }
        }
        for (long[] of : nanos) {
            Arrays.sort(of);
        }
        return nanos;
    }
}
