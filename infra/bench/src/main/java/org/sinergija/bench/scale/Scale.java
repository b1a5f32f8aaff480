package org.sinergija.bench.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import org.sinergija.bench.Table;
import org.sinergija.coordination.engine.Subject;

/// The engine's check on a made-up register of 100,000 against plain Lucene on the same terms, and against itself on a tenth
/// of the register and, if asked, on ten times as much; what the index costs; and what it says of planted pairs.
public final class Scale {
    private static final long SEED = 5;
    private static final int SMALL = 10_000;
    private static final int USUAL = 100_000;
    private static final int LARGE = 1_000_000;
    private static final int PAIRS = 300;
    private static final int QUERIES = 1_000;
    private static final int BATCH = 5_000;
    /// Numbers of initiatives that no register holds.
    private static final long DRAFTS = 1L << 32;
    private static final int HOSTILE_TRIES = 5;

    private final MadeUpRegister register = new MadeUpRegister(SEED);
    private final Map<Planted.Kind, List<Planted>> planted = new EnumMap<>(Planted.Kind.class);
    private final Size largest;
    private final Path folder;

    /// How far to go.
    public enum Size {
        HUNDRED_THOUSAND, MILLION
    }

    public Scale(Path folder, Size largest) {
        this.folder = folder;
        this.largest = largest;
        Planting planting = new Planting(register);
        for (Planted.Kind kind : Planted.Kind.values()) {
            planted.put(kind, IntStream.range(0, PAIRS).mapToObj(number -> planting.pair(kind, number)).toList());
        }
    }

    public Table measure() throws IOException {
        Table table = new Table("Scale");
        try (Checks small = new Checks(folder.resolve("small"));
                Checks usual = new Checks(folder.resolve("usual"));
                PlainLucene plain = new PlainLucene(folder.resolve("plain"))) {
            fill(SMALL, small::put, small::flush);
            Cost plainly = fill(USUAL, plain::put, plain::flush).on(folder.resolve("plain"));
            Cost ours = fill(USUAL, usual::put, usual::flush).on(folder.resolve("usual"));
            rate(table, "index: initiatives a second and core, %,d; baseline: plain Lucene".formatted(USUAL), again(),
                    "5000");
            rate(table, "index: the same in a process just started, compiling included", new Costs(plainly, ours), "");
            room(table, plainly, ours);
            if (largest == Size.MILLION) {
                try (Checks large = new Checks(folder.resolve("large"))) {
                    fill(LARGE, large::put, large::flush);
                    speed(table, plain, List.of(usual, small, large));
                }
            } else {
                speed(table, plain, List.of(usual, small));
            }
            hostile(table, usual);
            planted(table, usual, plain);
        }
        return table;
    }

    /// What is said of the planted pairs, without taking any time.
    public Table planted() throws IOException {
        Table table = new Table("Planted pairs");
        try (Checks usual = new Checks(folder.resolve("usual"));
                PlainLucene plain = new PlainLucene(folder.resolve("plain"))) {
            fill(USUAL, plain::put, plain::flush);
            fill(USUAL, usual::put, usual::flush);
            planted(table, usual, plain);
        }
        return table;
    }

    private void planted(Table table, Checks checks, PlainLucene plain) throws IOException {
        Quality quality = new Quality(checks, plain);
        for (Map.Entry<Planted.Kind, List<Planted>> pairs : planted.entrySet()) {
            progress("Checking %d %s".formatted(PAIRS, pairs.getKey().told()));
            quality.measure(pairs.getKey(), pairs.getValue(), table);
        }
    }

    /// Puts one initiative into an index.
    private interface Sink {
        void put(Subject subject) throws IOException;
    }

    /// Makes what was put last, and findable.
    private interface Flush {
        void run() throws IOException;
    }

    /// Of building an index.
    ///
    /// @param rate initiatives per second of processor time, of all threads, merges included
    /// @param heap bytes that stay in use for each initiative
    /// @param disk bytes for each
    private record Cost(int size, double rate, double heap, double disk) {
        Cost on(Path index) throws IOException {
            try (Stream<Path> files = Files.walk(index)) {
                long bytes = 0;
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    bytes += Files.size(file);
                }
                return new Cost(size, rate, heap, (double) bytes / size);
            }
        }
    }

    private record Costs(Cost plain, Cost ours) {}

    /// Of building both once more, when what runs is compiled.
    private Costs again() throws IOException {
        try (PlainLucene plain = new PlainLucene(folder.resolve("plain-again"));
                Checks ours = new Checks(folder.resolve("usual-again"))) {
            return new Costs(fill(USUAL, plain::put, plain::flush), fill(USUAL, ours::put, ours::flush));
        }
    }

    /// Makes the register up batch by batch outside of what is timed.
    private Cost fill(int size, Sink sink, Flush flush) throws IOException {
        long heap = heapInUse();
        long nanos = 0;
        for (int first = 0; first < size; first += BATCH) {
            if (first % USUAL == 0) {
                progress("Building a register of %,d: %,d".formatted(size, first));
            }
            List<Subject> batch = batch(first, size);
            long begun = processorNanos();
            for (Subject subject : batch) {
                sink.put(subject);
            }
            nanos += processorNanos() - begun;
        }
        long begun = processorNanos();
        flush.run();
        nanos += processorNanos() - begun;
        return new Cost(size, size * 1e9 / nanos, (double) (heapInUse() - heap) / size, 0);
    }

    /// The planted pairs are the last of every register.
    private List<Subject> batch(int first, int size) {
        List<Subject> pairs = planted.values().stream().flatMap(List::stream)
                .flatMap(pair -> Stream.of(pair.left(), pair.right())).toList();
        int plain = size - pairs.size();
        return IntStream.range(first, first + BATCH)
                .mapToObj(number -> number < plain ? register.initiative(number) : pairs.get(number - plain)).toList();
    }

    private static void rate(Table table, String what, Costs costs, String goal) {
        double plain = costs.plain().rate();
        double ours = costs.ours().rate();
        table.row(what, figure("%.0f", plain), figure("%.0f", ours), figure("%.2f", ours / plain), goal);
    }

    private static void room(Table table, Cost plain, Cost ours) {
        table.row("index: heap for each initiative", figure("%.0f B", plain.heap()), figure("%.0f B", ours.heap()), "",
                "");
        table.row("index: disk for each initiative", figure("%.0f B", plain.disk()), figure("%.0f B", ours.disk()),
                figure("%.2f", ours.disk() / plain.disk()), "");
    }

    /// @param sizes the usual one, the small one, perhaps the large one
    private void speed(Table table, PlainLucene plain, List<Checks> sizes) throws IOException {
        progress("Timing %,d checks in turns".formatted(QUERIES));
        List<Subject> queries = LongStream.range(DRAFTS, DRAFTS + QUERIES).mapToObj(register::initiative).toList();
        List<Contest.Search> searches = new ArrayList<>();
        searches.add(query -> plain.byAllTerms(query).size());
        searches.add(query -> plain.moreLikeThis(query).size());
        sizes.forEach(checks -> searches.add(query -> checks.check(query).size()));
        List<Contest.Times> times = new Contest(searches, queries).run();
        Contest.Times allTerms = times.get(0);
        Contest.Times usual = times.get(2);
        Contest.Times small = times.get(3);
        String what = "check among %,d".formatted(USUAL);
        row(table, what + ", p50; baseline: BM25 on all terms, first 10", allTerms.percentile(0.5),
                usual.percentile(0.5), "at most 1");
        row(table, what + ", p99; baseline: BM25 on all terms, first 10", allTerms.percentile(0.99),
                usual.percentile(0.99), "at most 1");
        row(table, what + ", p50; baseline: MoreLikeThis, 25 terms", times.get(1).percentile(0.5),
                usual.percentile(0.5), "at most 1.5");
        row(table, what + ", p99; baseline: among %,d".formatted(SMALL), small.percentile(0.99),
                usual.percentile(0.99), "at most 1.5");
        if (times.size() > 4) {
            row(table, "check among %,d, p99; baseline: among %,d".formatted(LARGE, SMALL), small.percentile(0.99),
                    times.get(4).percentile(0.99), "at most 3");
        }
    }

    private static void row(Table table, String what, double[] baseline, double[] ours, String goal) {
        double[] ratios = new double[ours.length];
        Arrays.setAll(ratios, round -> ours[round] / baseline[round]);
        table.row(what, Table.spread("%.2f", baseline) + " ms", Table.spread("%.2f", ours) + " ms",
                Table.spread("%.2f", ratios), goal);
    }

    private static void hostile(Table table, Checks checks) {
        Hostile.subjects().forEach((what, subject) -> {
            double[] millis = new double[HOSTILE_TRIES];
            for (int i = 0; i < HOSTILE_TRIES; i++) {
                long begun = System.nanoTime();
                checks.check(subject);
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
            table.row("hostile: check of " + what, "", Table.spread("%.1f", millis) + " ms", "", "below 200 ms");
        });
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void progress(String what) {
        System.err.println(what);
    }
}
