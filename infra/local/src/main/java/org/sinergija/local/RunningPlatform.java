package org.sinergija.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.sinergija.local.process.Caches;
import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.DataFolder;
import org.sinergija.local.process.Exit;
import org.sinergija.local.process.Member;
import org.sinergija.local.process.Member.Tier;
import org.sinergija.local.process.MemberProcess;
import org.sinergija.local.process.Readiness;

/// The processes of the platform: started tier by tier, watched, stopped in the opposite order.
final class RunningPlatform {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final DataFolder data;
    private final Caches caches;
    private final Terminal terminal;
    private final List<MemberProcess> running = new ArrayList<>();
    private boolean stopping;

    RunningPlatform(DataFolder data, Caches caches, Terminal terminal) {
        this.data = data;
        this.caches = caches;
        this.terminal = terminal;
    }

    /// Returns when all can be used; the services start side by side.
    ///
    /// @throws CannotGoOn if one dies or is not ready in time
    void start(List<Member> members) throws InterruptedException {
        long begun = System.nanoTime();
        start(members.stream().filter(member -> member.tier() == Tier.STORAGE).toList(), begun);
        start(members.stream().filter(member -> member.tier() != Tier.STORAGE).toList(), begun);
    }

    private void start(List<Member> members, long begun) throws InterruptedException {
        List<MemberProcess> awaited = new ArrayList<>();
        for (Member member : members) {
            synchronized (this) {
                if (stopping) {
                    throw new InterruptedException("Stopped while starting");
                }
                MemberProcess process = MemberProcess.start(member, data, caches);
                running.add(process);
                awaited.add(process);
            }
        }
        while (!awaited.isEmpty()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            processes().forEach(MemberProcess::mustBeAlive);
            for (MemberProcess process : List.copyOf(awaited)) {
                if (process.isReady()) {
                    awaited.remove(process);
                    terminal.say("  %-14s %-28s ready after %.1f s".formatted(process.member().name(),
                            process.member().address(),
                            waited.toMillis() / 1000.0));
                }
            }
            if (!awaited.isEmpty()) {
                mustNotLast(waited, awaited);
                terminal.show("  waiting for %s … %d s".formatted(names(awaited), waited.toSeconds()));
                watch(Duration.ofMillis(200));
            }
        }
    }

    /// Returns when a process has died, or after this time.
    private void watch(Duration time) throws InterruptedException {
        CompletableFuture<?>[] ends = processes().stream().map(process -> process.process().onExit()).toArray(
                CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(ends).get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException allAlive) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns never: the platform runs until a process dies or the launcher is told to stop.
    ///
    /// @throws CannotGoOn with the last log lines of the one that died
    void watch() throws InterruptedException {
        while (true) {
            watch(Duration.ofHours(1));
            processes().forEach(MemberProcess::mustBeAlive);
        }
    }

    /// The door closes first, then the services, then what they stand on.
    void stop() throws InterruptedException {
        List<MemberProcess> all;
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
            all = List.copyOf(running);
        }
        if (all.stream().anyMatch(MemberProcess::isTraining)) {
            terminal.say("Stopping; this first time the start-up caches are written, which takes a little.");
        } else if (!all.isEmpty()) {
            terminal.say("Stopping.");
        }
        for (Tier tier : Arrays.stream(Tier.values()).sorted(Comparator.reverseOrder()).toList()) {
            List<Thread> stops = all.stream().filter(process -> process.member().tier() == tier).map(this::stopping)
                    .toList();
            for (Thread stop : stops) {
                stop.join();
            }
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    private Thread stopping(MemberProcess process) {
        return Thread.ofVirtual().start(() -> {
            try {
                process.stop();
                terminal.say("  %-14s stopped".formatted(process.member().name()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void mustNotLast(Duration waited, List<MemberProcess> awaited) throws InterruptedException {
        if (waited.compareTo(PATIENCE) > 0) {
            Member late = awaited.getFirst().member();
            String said = late.tier() == Tier.STORAGE ? "" : " It says: " + Readiness.of(late).text();
            throw new CannotGoOn(Exit.FAILED,
                    "%s is not ready after %d s.%s".formatted(late.name(), waited.toSeconds(), said));
        }
    }

    private synchronized List<MemberProcess> processes() {
        return List.copyOf(running);
    }

    private static String names(List<MemberProcess> processes) {
        return processes.stream().map(process -> process.member().name()).collect(Collectors.joining(", "));
    }
}
