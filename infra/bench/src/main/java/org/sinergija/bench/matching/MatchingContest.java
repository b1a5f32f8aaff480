package org.sinergija.bench.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sinergija.bench.Table;
import org.sinergija.notifications.matching.Facets;
import org.sinergija.notifications.matching.Matcher;
import org.sinergija.notifications.matching.Wish;

/// What one happening costs of a processor among 10,000 subscriptions: found by the index, and by asking each of them, in turns.
public final class MatchingContest {
    private static final long SEED = 7;
    private static final int SUBSCRIPTIONS = 10_000;
    private static final int HAPPENINGS = 2_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    /// Whose time is the same on a machine that has other work too.
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Matcher matcher = new Matcher();
    private final Map<UUID, Wish> wishes;
    private final List<Facets> happenings;
    private long found;

    public MatchingContest() {
        MadeUp madeUp = new MadeUp(SEED);
        wishes = IntStream.range(0, SUBSCRIPTIONS).boxed()
                .collect(Collectors.toMap(i -> new UUID(2, i), _ -> madeUp.wish()));
        wishes.forEach(matcher::put);
        happenings = Stream.generate(madeUp::happening).limit(HAPPENINGS).toList();
    }

    /// In a table of its own.
    public Table measure() {
        Table table = new Table("Alerts");
        measure(table);
        return table;
    }

    /// Adds its rows.
    public void measure(Table table) {
        double[][] scan = new double[2][ROUNDS];
        double[][] index = new double[2][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long[][] nanos = round();
            for (int part = 0; round >= 0 && part < 2; part++) {
                int place = part == 0 ? HAPPENINGS / 2 : HAPPENINGS * 99 / 100;
                scan[part][round] = nanos[0][place] / 1e6;
                index[part][round] = nanos[1][place] / 1e6;
            }
        }
        long asking = found / ((WARM_UP + ROUNDS) * 2L * HAPPENINGS);
        for (int part = 0; part < 2; part++) {
            double[] ratios = new double[ROUNDS];
            int row = part;
            Arrays.setAll(ratios, round -> index[row][round] / scan[row][round]);
            table.row(String.format(Locale.ROOT,
                    "one happening among %,d subscriptions, which some %d ask for, ms of a processor, %s; baseline: each asked",
                    SUBSCRIPTIONS, asking, part == 0 ? "p50" : "p99"),
                    Table.spread("%.3f", scan[part]), Table.spread("%.3f", index[part]),
                    Table.spread("%.3f", ratios), "below 5 ms");
        }
    }

    /// @return what each happening took the scan and the index, the quickest first
    private long[][] round() {
        long[][] nanos = new long[2][HAPPENINGS];
        for (int i = 0; i < HAPPENINGS; i++) {
            Facets happening = happenings.get(i);
            nanos[0][i] = nanos(this::scan, happening);
            nanos[1][i] = nanos(matcher::match, happening);
        }
        Arrays.sort(nanos[0]);
        Arrays.sort(nanos[1]);
        return nanos;
    }

    private List<UUID> scan(Facets happening) {
        return wishes.entrySet().stream().filter(wish -> wish.getValue().matches(happening)).map(Map.Entry::getKey)
                .toList();
    }

    private long nanos(Function<Facets, List<UUID>> contender, Facets happening) {
        long begun = PROCESSOR.getCurrentThreadCpuTime();
        List<UUID> those = contender.apply(happening);
        long nanos = PROCESSOR.getCurrentThreadCpuTime() - begun;
        found += those.size();
        return nanos;
    }
}
