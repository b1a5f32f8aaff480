package org.sinergija.projects.imports;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import org.sinergija.projects.turn.Turn;
import org.sinergija.projects.turn.TurnOver;
import org.sinergija.projects.turn.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Has imports and reversals done: one publisher's one after another, those of several side by side, by whichever instance
/// gets the publisher's turn. All that it knows is in the store, so that another goes on where it stopped.
@Component
class ImportRunner implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportJobs jobs;
    private final Turns turns;
    private final Importing importing;
    private final TakingBack takingBack;
    private final ImportSettings settings;
    private final Map<String, Turn> held = new ConcurrentHashMap<>();
    private ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    ImportRunner(ImportJobs jobs, Turns turns, Importing importing, TakingBack takingBack, ImportSettings settings) {
        this.jobs = jobs;
        this.turns = turns;
        this.importing = importing;
        this.takingBack = takingBack;
        this.settings = settings;
    }

    /// Something new is to be done.
    void wake() {
        if (running) {
            timer.execute(this::look);
        }
    }

    private synchronized void look() {
        try {
            for (String publisher : jobs.waitingPublishers()) {
                if (running && held.size() < settings.workers() && !held.containsKey(publisher)) {
                    turns.take(publisher, settings.lease()).ifPresent(this::begin);
                }
            }
        } catch (DataAccessException | MongoException storeAway) {
            log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Store away; trying again");
        }
    }

    private void begin(Turn turn) {
        held.put(turn.of(), turn);
        workers.execute(() -> work(turn));
    }

    private void work(Turn turn) {
        try {
            Optional<ImportJob> next = jobs.next(turn.of());
            while (next.isPresent()) {
                work(next.get(), turn);
                turn.mustHold();
                next = jobs.next(turn.of());
            }
        } catch (TurnOver over) {
            log.atInfo().addKeyValue("reason", over.getMessage()).log("Imports left to another turn");
        } catch (DataAccessException | MongoException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; imports go on when it is back");
        } finally {
            held.remove(turn.of());
            giveBack(turn);
            wake();
        }
    }

    private void work(ImportJob job, Turn turn) {
        if (job.state().isOver()) {
            takingBack.run(job, turn);
        } else {
            importing.run(job, turn);
        }
    }

    private void giveBack(Turn turn) {
        try {
            turns.giveBack(turn);
        } catch (DataAccessException | MongoException storeAway) {
            log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Turn not given back; it runs out");
        }
    }

    private void renew() {
        for (Turn turn : held.values()) {
            try {
                turns.renew(turn, settings.lease());
            } catch (DataAccessException | MongoException storeAway) {
                log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Turn not renewed; trying again");
            }
        }
    }

    @Override
    public void start() {
        workers = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("import-", 0).factory());
        timer = Executors.newScheduledThreadPool(2, Thread.ofPlatform().name("import-timer-", 0).factory());
        running = true;
        every(settings.poll(), this::look);
        every(settings.lease().dividedBy(4), this::renew);
    }

    private void every(Duration pause, Runnable work) {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /// Gives its turns back at once, so that nobody waits for them to run out.
    @Override
    public void stop() {
        running = false;
        held.values().forEach(Turn::end);
        workers.shutdown();
        try {
            if (!workers.awaitTermination(settings.lease().toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Stops after the web server and before the relay, which publishes what was saved last.
    @Override
    public int getPhase() {
        return 1;
    }
}
