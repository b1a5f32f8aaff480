package org.sinergija.bench.steady;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.sinergija.bench.Platform;

/// A request that a client makes again, by the same key, until it is accepted.
final class Deed {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int CREATED = 201;
    /// The first try is under way, too many requests, the time is up: a client waits and asks again.
    private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429);
    private static final int SERVER_FAULTS = 500;

    private final String key;
    private final String path;
    private final String body;
    private volatile long begun;
    private volatile long nanos;
    private final AtomicInteger tries = new AtomicInteger();
    private volatile Optional<String> refusal = Optional.empty();
    private volatile Optional<String> place = Optional.empty();

    Deed(String key, String path, String body) {
        this.key = key;
        this.path = path;
        this.body = body;
    }

    /// Returns when it is accepted, or refused for good.
    void carryOut(Platform platform) {
        begun = System.nanoTime();
        while (!isOver() && !Thread.currentThread().isInterrupted()) {
            tries.incrementAndGet();
            ask(platform);
            if (!isOver()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        nanos = System.nanoTime() - begun;
    }

    private void ask(Platform platform) {
        try {
            HttpResponse<String> answer = platform.send(platform.request(path).timeout(PATIENCE)
                    .header("Content-Type", "application/json").header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build());
            if (answer.statusCode() == CREATED) {
                accept(answer.headers().firstValue("Location").orElseThrow());
            } else if (answer.statusCode() < SERVER_FAULTS && !PASSING.contains(answer.statusCode())) {
                refusal = Optional.of("%d to %s: %s".formatted(answer.statusCode(), path, answer.body()));
            }
        } catch (IOException noAnswer) {
            // Asked again.
            return;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /// @param location of what it made
    void accept(String location) {
        place = Optional.of(location);
    }

    private boolean isOver() {
        return isAccepted() || refusal.isPresent();
    }

    boolean isAccepted() {
        return place.isPresent();
    }

    /// Why it will never be accepted.
    Optional<String> refusal() {
        return refusal;
    }

    /// By the clock of `System.nanoTime`.
    long begun() {
        return begun;
    }

    /// Whether its first try was answered as it should be.
    boolean isAcceptedAtOnce() {
        return isAccepted() && tries.get() == 1;
    }

    /// From the first try to the acceptance.
    long nanos() {
        return nanos;
    }

    /// Of what it made.
    String id() {
        String path = place.orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Where what it made is to be read, below the API's root.
    String place() {
        String path = place.orElseThrow();
        return path.substring(path.indexOf("/api/v1") + "/api/v1".length());
    }
}
