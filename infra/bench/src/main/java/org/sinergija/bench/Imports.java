package org.sinergija.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.xml.stream.XMLStreamException;

import tools.jackson.databind.JsonNode;

/// Activities a second through `POST /imports` until the job has ended, against plainly parsing the same file, in turns; and the
/// heap of `projects` while it reads a file of 200 MB.
final class Imports {
    private static final int ACTIVITIES = 1_000;
    private static final int ROUNDS = 5;
    private static final int PARSES = 20;
    private static final long LARGE = 200_000_000;
    private static final long POLL = TimeUnit.MILLISECONDS.toNanos(100);

    private final Path checkout;

    Imports(Path checkout) {
        this.checkout = checkout;
    }

    Table measure() throws IOException, InterruptedException, XMLStreamException {
        Path data = Platform.newFolder();
        Table table = new Table("Import");
        try (Platform platform = new Platform(checkout, data)) {
            platform.start();
            speed(platform, data, table);
            memory(platform, data, table);
        }
        Platform.delete(data);
        return table;
    }

    private static void speed(Platform platform, Path data, Table table)
            throws IOException, InterruptedException, XMLStreamException {
        double[] plain = new double[ROUNDS];
        double[] created = new double[ROUNDS];
        double[] unchanged = new double[ROUNDS];
        int first = 0;
        imported(platform, InventedFile.of(data, first, ACTIVITIES), "", "created");
        for (int round = 0; round < ROUNDS; round++) {
            first += ACTIVITIES;
            Path file = InventedFile.of(data, first, ACTIVITIES);
            plain[round] = parsed(file);
            created[round] = imported(platform, file, "", "created");
            unchanged[round] = imported(platform, file, "", "unchanged");
        }
        row(table, "new activities a second, %d a file".formatted(ACTIVITIES), plain, created);
        row(table, "the same file again, all unchanged", plain, unchanged);
    }

    private static void row(Table table, String what, double[] plain, double[] ours) {
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, round -> ours[round] / plain[round]);
        table.row(what + ", median of %d rounds; baseline: plain StAX into records".formatted(ROUNDS),
                Table.spread("%.0f", plain), Table.spread("%.0f", ours), Table.spread("%.4f", ratios), "");
    }

    private static double parsed(Path file) throws IOException, XMLStreamException {
        long begun = System.nanoTime();
        int activities = 0;
        for (int i = 0; i < PARSES; i++) {
            activities += PlainParse.of(file);
        }
        return activities * 1e9 / (System.nanoTime() - begun);
    }

    private static double imported(Platform platform, Path file, String options, String outcome)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        JsonNode job = ended(platform, platform.send("/imports" + options, file), () -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        int count = job.path("counts").path(outcome).asInt();
        if (count != ACTIVITIES) {
            throw new IllegalStateException("%d %s of %d: %s".formatted(count, outcome, ACTIVITIES, job));
        }
        return count / seconds;
    }

    private static void memory(Platform platform, Path data, Table table) throws IOException, InterruptedException {
        Path sample = InventedFile.of(data, 0, ACTIVITIES);
        int activities = (int) (LARGE * ACTIVITIES / Files.size(sample));
        Path file = InventedFile.of(data, 1_000_000, activities);
        long[] most = {0};
        long begun = System.nanoTime();
        ended(platform, platform.send("/imports?dryRun=true", file),
                () -> most[0] = Math.max(most[0], platform.heapOfProjects("used")));
        double seconds = (System.nanoTime() - begun) / 1e9;
        table.row(
                "highest heap of projects, dry run of %d activities, %d MB, %.0f a second; baseline: its limit"
                        .formatted(
                                activities, Files.size(file) / 1_000_000, activities / seconds),
                mebibytes(platform.heapOfProjects("max")),
                mebibytes(most[0]), "", "256 MiB");
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%d MiB", bytes >> 20);
    }

    /// What to look at while a job runs.
    private interface Watch {
        void look() throws IOException, InterruptedException;
    }

    private static JsonNode ended(Platform platform, String location, Watch watch)
            throws IOException, InterruptedException {
        while (true) {
            JsonNode job = platform.get(location.substring("/api/v1".length()));
            String state = job.path("state").asString();
            if (state.equals("COMPLETED")) {
                return job;
            }
            if (state.equals("FAILED")) {
                throw new IllegalStateException("The import failed: " + job);
            }
            watch.look();
            LockSupport.parkNanos(POLL);
        }
    }
}
