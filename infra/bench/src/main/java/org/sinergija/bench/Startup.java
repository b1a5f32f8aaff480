package org.sinergija.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// Time until every service is healthy, without and with the start-up caches, and the memory then resident.
final class Startup {
    private static final int ROUNDS = 5;

    private final Path checkout;

    Startup(Path checkout) {
        this.checkout = checkout;
    }

    Table measure() throws IOException, InterruptedException {
        Path data = Platform.newFolder();
        long cold = round(data).nanos();
        long[] warm = new long[ROUNDS];
        long memory = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Round round = round(data);
            warm[i] = round.nanos();
            memory = Math.max(memory, round.memory());
        }
        Platform.delete(data);
        Arrays.sort(warm);
        Table table = new Table("Start-up");
        table.row(
                "all healthy, median of %d (fastest to slowest %s to %s); baseline: first start, no caches".formatted(
                        ROUNDS,
                        Table.seconds(warm[0]), Table.seconds(warm[ROUNDS - 1])),
                Table.seconds(cold),
                Table.seconds(warm[ROUNDS / 2]), String.format(Locale.ROOT, "%.2f", (double) warm[ROUNDS / 2] / cold),
                "60 s with caches, 120 s without");
        table.row("resident, all processes, highest", "", String.format(Locale.ROOT, "%.2f GB", memory / 1e9), "",
                "3 GB");
        return table;
    }

    private record Round(long nanos, long memory) {}

    private Round round(Path data) throws IOException, InterruptedException {
        try (Platform platform = new Platform(checkout, data)) {
            long nanos = platform.start();
            return new Round(nanos, platform.residentMemory());
        }
    }
}
