package org.sinergija.notifications.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Does something again and again by a thread of its own, which nothing else waits for: at once when there is news, and
/// otherwise after a while.
abstract class Rounds implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    static final Duration FAREWELL = Duration.ofSeconds(20);

    private final String name;
    private final Duration pause;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Rounds(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /// @return after what time at most the next is to follow
    abstract Duration round();

    /// There is news.
    final void wake() {
        news.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    /// Returns once nothing is done any more, or after a time.
    @Override
    public void stop() {
        running = false;
        wake();
        try {
            boolean _ = thread == null || thread.join(FAREWELL);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                Duration next = roundOrPause();
                boolean _ = news.tryAcquire(Math.max(1, next.toMillis()), TimeUnit.MILLISECONDS);
                news.drainPermits();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration roundOrPause() {
        try {
            Duration next = round();
            return next.compareTo(pause) < 0 ? next : pause;
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("rounds", name).addKeyValue("cause", storeAway.getClass().getSimpleName())
                    .log("Store away; letters wait");
        } catch (RuntimeException ours) {
            log.atError().addKeyValue("rounds", name).setCause(ours).log("A round ended early; letters wait");
        }
        return pause;
    }
}
