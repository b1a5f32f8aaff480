package org.sinergija.bench.steady;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Requests that begin at a steady rate, however long each takes, until it is stopped.
final class Load implements AutoCloseable {
    private final Clients clients;
    private final long pause;
    private final List<Pair> pairs = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread source;
    private final long begun = System.nanoTime();
    private volatile boolean stopped;

    private Load(Clients clients, int perSecond) {
        this.clients = clients;
        this.pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.source = Thread.ofPlatform().name("load").unstarted(this::go);
    }

    static Load of(Clients clients, int perSecond) {
        Load load = new Load(clients, perSecond);
        load.source.start();
        return load;
    }

    private void go() {
        long next = begun;
        while (!stopped) {
            Pair pair = clients.another();
            pairs.add(pair);
            for (Deed deed : pair.deeds()) {
                LockSupport.parkNanos(next - System.nanoTime());
                Future<?> _ = threads.submit(() -> deed.carryOut(clients.platform()));
                next += pause;
            }
        }
    }

    /// All that was begun so far.
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /// By the clock of `System.nanoTime`.
    long begun() {
        return begun;
    }

    /// Begins nothing more; what was begun goes on until it is accepted.
    void stop() throws InterruptedException {
        stopped = true;
        source.join();
    }

    /// Whoever still asks gives up.
    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
