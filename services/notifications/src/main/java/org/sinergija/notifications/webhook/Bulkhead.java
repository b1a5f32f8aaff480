package org.sinergija.notifications.webhook;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;

/// The few threads of one endpoint, so that it can hold up nobody but itself; there are none while it has no work.
final class Bulkhead {
    private static final int MOST_WAITING = 500;
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final int width;
    private final Consumer<String> work;
    private final SequencedSet<String> waiting = new LinkedHashSet<>();
    private final Set<Thread> running = new HashSet<>();

    Bulkhead(int width, Consumer<String> work) {
        this.width = width;
        this.work = work;
    }

    /// What it cannot remember is found in the store later.
    synchronized void offer(Collection<String> lines) {
        lines.stream().limit(MOST_WAITING - waiting.size()).forEach(waiting::add);
        // Those that run may be stuck.
        int missing = Math.min(width - running.size(), waiting.size());
        for (int n = 0; n < missing; n++) {
            Thread thread = Thread.ofVirtual().name("webhook").unstarted(this::run);
            running.add(thread);
            thread.start();
        }
    }

    synchronized boolean isIdle() {
        return running.isEmpty();
    }

    /// Whether it has as much to do as it can remember well.
    synchronized boolean isBusy() {
        return waiting.size() > MOST_WAITING / 2;
    }

    /// For so long that what was cut off can be written down.
    void awaitEnd() {
        List<Thread> left;
        synchronized (this) {
            waiting.clear();
            left = List.copyOf(running);
        }
        try {
            for (Thread thread : left) {
                thread.join(LONGEST_END);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            for (Optional<String> line = take(); line.isPresent(); line = take()) {
                work.accept(line.get());
            }
        } finally {
            leave();
        }
    }

    /// Whoever finds nothing has left already, so that what is offered next starts another.
    private synchronized Optional<String> take() {
        if (waiting.isEmpty()) {
            leave();
            return Optional.empty();
        }
        return Optional.of(waiting.removeFirst());
    }

    private synchronized void leave() {
        running.remove(Thread.currentThread());
    }
}
