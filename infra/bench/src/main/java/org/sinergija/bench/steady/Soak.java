package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;

import org.sinergija.bench.Table;

/// The platform under steady load for some minutes: nothing may grow with time alone.
///
/// @param minutes 3 at least: the last is compared with the second
public record Soak(int minutes) {
    private static final int PER_SECOND = 10;
    private static final int PERIOD = 10;
    private static final int MINUTE = 60;
    private static final int SHORTEST = 3;
    private static final double SLOWER = 1.2;
    private static final String LAG = "sinergija_consumer_lag";

    public Soak {
        if (minutes < SHORTEST) {
            throw new IllegalArgumentException("A soak takes %d minutes at least, not %d.".formatted(SHORTEST,
                    minutes));
        }
    }

    /// @param words none, or `--minutes` and how many
    /// @throws IllegalArgumentException if they are others
    public static Soak of(List<String> words) {
        if (words.isEmpty()) {
            return new Soak(10);
        }
        if (words.size() != 2 || !words.getFirst().equals("--minutes") || !words.getLast().matches("\\d{1,4}")) {
            throw new IllegalArgumentException("soak takes --minutes N, not %s.".formatted(words));
        }
        return new Soak(Integer.parseInt(words.getLast()));
    }

    /// A row each ten seconds, the verdicts below.
    public Table measure(Path checkout) throws IOException, InterruptedException, ExecutionException {
        try (Stage stage = Stage.set(checkout, checkout.resolve(Faults.FOLDER))) {
            return measure(stage);
        }
    }

    Table measure(Stage stage) throws IOException, InterruptedException {
        Table table = new Table("Soak", "after", "heap after collection", "threads", "file handles", "lag", "p99");
        List<Vitals> vitals = new ArrayList<>();
        for (Member member : Member.values()) {
            vitals.add(Vitals.of(stage.processes().of(member).pid()));
        }
        try (Load load = Load.of(stage.clients(), PER_SECOND)) {
            List<Sample> samples = samples(load, vitals);
            samples.forEach(sample -> table.row(sample.row()));
            judge(table, samples, load);
        } finally {
            for (Vitals each : vitals) {
                each.close();
            }
        }
        return table;
    }

    /// Each ten seconds one process in turn throws away what nothing holds, so that the wait for it is the same at all times.
    private List<Sample> samples(Load load, List<Vitals> vitals) throws IOException, InterruptedException {
        List<Sample> samples = new ArrayList<>();
        for (int second = PERIOD; second <= minutes * MINUTE; second += PERIOD) {
            LockSupport.parkNanos(load.begun() + TimeUnit.SECONDS.toNanos(second) - System.nanoTime());
            vitals.get(samples.size() % vitals.size()).collect();
            Sample sample = new Sample(second, sum(vitals, Vitals::heap), sum(vitals, Vitals::threads),
                    sum(vitals, Vitals::handles), lag(), p99(load, second - PERIOD, second));
            samples.add(sample);
            System.err.println(String.join(" | ", sample.row()));
        }
        return samples;
    }

    private static long sum(List<Vitals> vitals, ToLongFunction<Vitals> figure) {
        return vitals.stream().mapToLong(figure).sum();
    }

    private static long lag() throws IOException, InterruptedException {
        long lag = 0;
        for (Member member : Member.values()) {
            if (member.isService()) {
                lag += lag(member.metrics());
            }
        }
        return lag;
    }

    /// What all groups of a service have still to read; what is unknown does not count.
    static long lag(String metrics) {
        return metrics.lines().filter(line -> line.startsWith(LAG))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .filter(lag -> !Double.isNaN(lag)).mapToLong(Math::round).sum();
    }

    private static long p99(Load load, int from, int to) {
        long[] nanos = load.pairs().stream().flatMap(pair -> pair.deeds().stream())
                .filter(Deed::isAccepted)
                .filter(deed -> deed.begun() - load.begun() >= TimeUnit.SECONDS.toNanos(from)
                        && deed.begun() - load.begun() < TimeUnit.SECONDS.toNanos(to))
                .mapToLong(Deed::nanos).toArray();
        Arrays.sort(nanos);
        return nanos.length == 0 ? 0 : nanos[nanos.length * 99 / 100];
    }

    private void judge(Table table, List<Sample> samples, Load load) {
        table.note(
                "%d requests a second. Flat: the mean of the last fifth is at most a tenth, and 8 MB, 5 threads, 10 handles or 20 events, above that of the second."
                        .formatted(PER_SECOND));
        for (Trend trend : List.of(Trend.of("heap in MB", samples, sample -> sample.heap() / 1e6, 8),
                Trend.of("threads", samples, Sample::threads, 5),
                Trend.of("file handles", samples, Sample::handles, 10), Trend.of("lag", samples, Sample::lag, 20))) {
            say(table, trend::isFlat, trend.text());
        }
        long second = p99(load, MINUTE, 2 * MINUTE);
        long last = p99(load, (minutes - 1) * MINUTE, minutes * MINUTE);
        say(table, () -> last <= second * SLOWER, String.format(Locale.ROOT,
                "p99 of the second minute %.0f ms, of the last %.0f ms: %.2f times, %.1f at most", second / 1e6,
                last / 1e6,
                (double) last / second, SLOWER));
    }

    private static void say(Table table, BooleanSupplier holds, String what) {
        if (holds.getAsBoolean()) {
            table.note(what);
        } else {
            table.broken(what);
        }
    }
}
