package org.sinergija.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import com.github.f4b6a3.uuid.UuidCreator;

/// From a registration's 201 to the webhooks of 200 endpoints, one of which is stuck or not, in turns.
final class Webhooks {
    private static final int ENDPOINTS = 200;
    private static final int OF_AN_OWNER = 20;
    private static final int ROUNDS = 5;
    private static final int EVENTS = 15;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String LEAD = UuidCreator.getTimeOrderedEpoch().toString();

    private final Path checkout;
    private int serial;

    Webhooks(Path checkout) {
        this.checkout = checkout;
    }

    Table measure() throws IOException, InterruptedException {
        Path data = Platform.newFolder();
        Table table = new Table("Webhooks");
        try (Platform platform = new Platform(checkout, data); Endpoints endpoints = new Endpoints()) {
            platform.start();
            Invented invented = Invented.on(platform);
            listenAll(platform, endpoints);
            round(platform, invented, endpoints, endpoints.healthy(0));
            double[] healthy = new double[ROUNDS];
            double[] stuck = new double[ROUNDS];
            for (int n = 0; n < ROUNDS; n++) {
                healthy[n] = round(platform, invented, endpoints, endpoints.healthy(0));
                stuck[n] = round(platform, invented, endpoints, endpoints.stuck());
            }
            double[] ratios = new double[ROUNDS];
            Arrays.setAll(ratios, n -> stuck[n] / healthy[n]);
            table.row("201 to webhook of the other %d endpoints, p99 in ms; baseline: none stuck".formatted(
                    ENDPOINTS - 1), Table.spread("%.0f", healthy), Table.spread("%.0f", stuck),
                    Table.spread("%.2f", ratios), "1.2");
        }
        Platform.delete(data);
        return table;
    }

    /// All but the one that is stuck or not.
    private static void listenAll(Platform platform, Endpoints endpoints) throws IOException, InterruptedException {
        String token = "";
        for (int n = 1; n < ENDPOINTS; n++) {
            if (n % OF_AN_OWNER == 1) {
                token = platform.token("PARTNER", UuidCreator.getTimeOrderedEpoch().toString());
            }
            listen(platform, token, endpoints.healthy(n));
        }
    }

    private static String listen(Platform platform, String token, String url)
            throws IOException, InterruptedException {
        HttpResponse<String> made = platform.post("/webhooks", token, """
                {"url": "%s", "types": ["org.sinergija.projects.initiative.registered.v1"]}""".formatted(url));
        if (made.statusCode() != 201) {
            throw new IllegalStateException("%d: %s".formatted(made.statusCode(), made.body()));
        }
        String location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /// @param url of the one in question
    /// @return p99 of the others, in milliseconds
    private double round(Platform platform, Invented invented, Endpoints endpoints, String url)
            throws IOException, InterruptedException {
        String one = listen(platform, platform.token(), url);
        List<Endpoints.Awaited> awaited = new ArrayList<>();
        for (int n = 0; n < EVENTS; n++) {
            HttpResponse<String> answer = platform.post("/initiatives",
                    invented.initiative(serial++, LEAD, "Study on labour mobility"));
            String location = answer.headers().firstValue("Location").orElseThrow();
            awaited.add(endpoints.await(location.substring(location.lastIndexOf('/') + 1), ENDPOINTS - 1));
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        long[] nanos = awaited.stream().flatMapToLong(Endpoints.Awaited::nanos).sorted().toArray();
        platform.delete("/webhooks/" + one);
        return nanos[nanos.length * 99 / 100] / 1e6;
    }
}
