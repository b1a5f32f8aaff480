package org.sinergija.bench.steady;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.sinergija.bench.Platform;

/// One question asked at a steady rate, and never again if it was not answered.
final class Questions implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final Platform platform;
    private final String path;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    Questions(Platform platform, String path) {
        this.platform = platform;
        this.path = path;
        Future<?> _ = threads.submit(this::go);
    }

    private void go() {
        while (!stopped) {
            asked.incrementAndGet();
            Future<?> _ = threads.submit(this::ask);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Void ask() throws IOException, InterruptedException {
        if (platform.send(platform.request(path).timeout(PATIENCE).build()).statusCode() == OK) {
            answered.incrementAndGet();
        }
        return null;
    }

    int asked() {
        return asked.get();
    }

    int answered() {
        return answered.get();
    }

    /// Returns when what is on its way is answered.
    @Override
    public void close() {
        stopped = true;
        threads.close();
    }
}
