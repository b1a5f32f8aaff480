package org.sinergija.starter.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.messaging.MessagingException;

/// Publishes what saves hand over, right after the save and in order per aggregate; keeps trying while the broker is away; and
/// sweeps for what a crash left behind. The lanes have workers of their own. Nothing that it holds in memory is needed for an
/// event to be published.
final class OutboxRelay implements Outbox.Relay, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    /// What may wait for a worker with its events in memory; from then on who saves publishes.
    private static final int QUEUE = 1_000;

    private final Outbox outbox;
    private final EventPublisher publisher;
    private final RelaySettings settings;
    private final Backlog backlog;
    private final Set<Outbox.Job> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean brokerAway;
    private volatile boolean running;
    private ExecutorService promptWorkers = Executors.newVirtualThreadPerTaskExecutor();
    private ExecutorService bulkWorkers = promptWorkers;
    private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    OutboxRelay(Outbox outbox, EventPublisher publisher, RelaySettings settings, Backlog backlog) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.settings = settings;
        this.backlog = backlog;
    }

    @Override
    public void publish(Outbox.Job job) {
        if (brokerAway || !running) {
            waiting.add(job.withoutEvents());
        } else {
            workersOf(job.lane()).execute(() -> relay(job));
        }
    }

    private ExecutorService workersOf(Lane lane) {
        return switch (lane) {
            case PROMPT -> promptWorkers;
            case BULK -> bulkWorkers;
        };
    }

    private void relay(Outbox.Job job) {
        try {
            Optional<Outbox.Held> held = outbox.hold(job);
            while (held.isPresent() && send(job, held.get())) {
                held = outbox.claim(job);
            }
        } catch (DataAccessException | com.mongodb.MongoException storeAway) {
            log.atWarn().addKeyValue("aggregate", job.id()).addKeyValue("cause", storeAway.getMessage())
                    .log("Store away while publishing; the sweep will go on");
        }
    }

    private boolean send(Outbox.Job job, Outbox.Held held) {
        long sent = 0;
        try {
            for (Document entry : held.entries()) {
                if (outbox.isRunningOut(held.claim())) {
                    break;
                }
                publisher.publish(job.id(), entry);
                sent = entry.getLong("sequence");
                if (entry.containsKey(Outbox.ERASES)) {
                    brokerAway = false;
                    outbox.forget(job.collection(), job.id(), held.claim());
                    return false;
                }
            }
            brokerAway = false;
        } catch (MessagingException | org.apache.kafka.common.KafkaException | IllegalStateException away) {
            waiting.add(job.withoutEvents());
            if (!brokerAway) {
                brokerAway = true;
                log.atWarn().addKeyValue("cause", away.getMessage()).log("Broker away; events wait in the store");
            }
            outbox.settle(job, held.claim(), sent);
            return false;
        }
        return outbox.settle(job, held.claim(), sent);
    }

    /// One as a probe; the others follow when it went through.
    private void retryWaiting() {
        List<Outbox.Job> jobs = List.copyOf(waiting);
        if (jobs.isEmpty()) {
            brokerAway = false;
            return;
        }
        Outbox.Job probe = jobs.getFirst();
        waiting.remove(probe);
        relay(probe);
        if (!brokerAway) {
            log.atInfo().addKeyValue("aggregates", jobs.size()).log("Broker back; publishing what waited");
            jobs.stream().skip(1).filter(waiting::remove).forEach(
                    job -> workersOf(job.lane()).execute(() -> relay(job)));
        }
    }

    private void sweep() {
        Outbox.LeftBehind left = outbox.leftBehind();
        backlog.saw(left);
        if (!brokerAway && !left.jobs().isEmpty()) {
            log.atInfo().addKeyValue("aggregates", left.jobs().size()).log("Publishing what a crash left behind");
            left.jobs().forEach(this::publish);
        }
    }

    /// While the broker takes nothing.
    boolean isHalted() {
        return brokerAway;
    }

    @Override
    public void start() {
        promptWorkers = workers("relay-", settings.workers());
        bulkWorkers = workers("relay-bulk-", settings.bulkWorkers());
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("relay-timer").factory());
        running = true;
        outbox.relayTo(this);
        every(settings.retry(), this::retryWaiting);
        every(settings.sweep(), this::sweep);
    }

    private static ExecutorService workers(String name, int count) {
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE),
                Thread.ofPlatform().name(name, 0).factory(), new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private void every(Duration pause, Runnable work) {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(() -> {
            try {
                work.run();
            } catch (DataAccessException | com.mongodb.MongoException storeAway) {
                log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Store away; trying again");
            }
        }, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
        promptWorkers.shutdown();
        bulkWorkers.shutdown();
        finish(promptWorkers);
        finish(bulkWorkers);
    }

    private void finish(ExecutorService workers) {
        try {
            if (!workers.awaitTermination(settings.lease().toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Stops after the web server and before the binder.
    @Override
    public int getPhase() {
        return 0;
    }
}
