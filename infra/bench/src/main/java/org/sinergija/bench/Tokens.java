package org.sinergija.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;

/// What it costs to verify a token: one question through the gateway at a steady rate, with a token, which the gateway and the
/// service both verify, and without one, in turns.
final class Tokens {
    private static final int RATE = 300;
    private static final int SECONDS = 6;
    /// So many questions are on their way at most, while what answers is still being compiled.
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 5;
    private static final String QUESTION = "/organisations?limit=1";

    private final Path checkout;

    Tokens(Path checkout) {
        this.checkout = checkout;
    }

    /// What a round took of the processors for each question, and how long half of them waited at most.
    private record Round(double processorMillis, double medianMillis) {}

    Table measure() throws IOException, InterruptedException, ExecutionException {
        Path data = Platform.newFolder();
        Table table = new Table("Tokens");
        try (Platform platform = new Platform(checkout, data)) {
            platform.start();
            HttpRequest plain = platform.anonymous(QUESTION).build();
            HttpRequest signed = platform.request(QUESTION).build();
            round(platform, plain);
            round(platform, signed);
            Round[] without = new Round[ROUNDS];
            Round[] with = new Round[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                without[i] = round(platform, plain);
                with[i] = round(platform, signed);
            }
            row(table, "processor time of all processes, ms a question", "1.3", without, with, Round::processorMillis);
            row(table, "wait, ms, p50", "", without, with, Round::medianMillis);
        }
        Platform.delete(data);
        return table;
    }

    private static Round round(Platform platform, HttpRequest question)
            throws InterruptedException, ExecutionException {
        int count = RATE * SECONDS;
        Duration before = platform.processorTime();
        long[] nanos;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            nanos = new SteadyRate(RATE).nanos(count, clients, _ -> () -> wait(platform, question));
        }
        double processor = platform.processorTime().minus(before).toNanos() / 1e6 / count;
        return new Round(processor, nanos[count / 2] / 1e6);
    }

    private static long wait(Platform platform, HttpRequest question) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = platform.send(question);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return System.nanoTime() - begun;
    }

    private static void row(Table table, String what, String goal, Round[] without, Round[] with,
            ToDoubleFunction<Round> figure) {
        double[] plain = Arrays.stream(without).mapToDouble(figure).toArray();
        double[] signed = Arrays.stream(with).mapToDouble(figure).toArray();
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> signed[i] / plain[i]);
        table.row("%d a second with tokens: %s, median of %d rounds; baseline: without".formatted(RATE, what, ROUNDS),
                Table.spread("%.2f", plain), Table.spread("%.2f", signed), Table.spread("%.2f", ratios), goal);
    }
}
