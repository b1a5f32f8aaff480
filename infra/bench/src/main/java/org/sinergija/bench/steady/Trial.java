package org.sinergija.bench.steady;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// One fault of one process under steady load, and what became of all that was accepted before, during and after it.
final class Trial {
    private static final int PER_SECOND = 5;
    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LOOK_AT_LETTERS = Duration.ofSeconds(1);
    /// What would be doubled is doubled by then.
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final Clients clients;
    private final Processes processes;
    private final Told told;

    Trial(Clients clients, Processes processes, Told told) {
        this.clients = clients;
        this.processes = processes;
        this.told = told;
    }

    /// @param recovered from the end of the fault until the process was ready, all requests begun before were accepted and each pair
    ///        had its overlap; empty if that never came
    /// @param told until both sides of all these had their message and their letter
    record Result(Member member, Fault fault, Findings findings, Optional<Duration> recovered, Optional<Duration> told,
            List<String> refusals) {

        List<String> broken() {
            List<String> broken = new ArrayList<>(findings.broken());
            if (recovered.isEmpty()) {
                broken.add("no recovery within " + PATIENCE.toMinutes() + " min");
            }
            broken.addAll(refusals);
            return broken;
        }

        String[] row() {
            return new String[]{member.word(), fault.word(), String.valueOf(findings.accepted()),
                    String.valueOf(findings.lost()), "%d / %d".formatted(findings.unfound(), findings.doubled()),
                    "%d / %d".formatted(findings.alertsMissing(), findings.alertsDoubled()), "%d / %d (%d)".formatted(
                            findings.lettersMissing(), findings.lettersDoubled(), findings.lettersAgain()),
                    seconds(recovered), seconds(told), broken().isEmpty() ? "kept" : "**broken**"};
        }

        private static String seconds(Optional<Duration> time) {
            return time.map(one -> String.format(Locale.ROOT, "%.1f s", one.toMillis() / 1e3)).orElse("never");
        }
    }

    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    Result of(Member member, Fault fault) throws IOException, InterruptedException {
        Aftermath aftermath = new Aftermath(clients.platform(), told);
        try (Load load = Load.of(clients, PER_SECOND)) {
            LockSupport.parkNanos(BEFORE.toNanos());
            fault.strike(processes.of(member));
            processes.note();
            long over = System.nanoTime();
            List<Pair> during = load.pairs();
            Optional<Duration> recovered = until(over, LOOK,
                    () -> member.isReady() && aftermath.isCaughtUp(during));
            Optional<Duration> allTold = until(over, LOOK_AT_LETTERS, () -> aftermath.areTold(during));
            load.stop();
            List<Pair> all = load.pairs();
            await(() -> aftermath.isCaughtUp(all) && aftermath.areTold(all));
            return new Result(member, fault, aftermath.findings(all), recovered, allTold, all.stream()
                    .flatMap(pair -> pair.deeds().stream()).flatMap(deed -> deed.refusal().stream()).toList());
        }
    }

    /// Until it holds, or patience ends; and a little longer.
    static void await(Condition condition) throws IOException, InterruptedException {
        Optional<Duration> _ = until(System.nanoTime(), LOOK_AT_LETTERS, condition);
        LockSupport.parkNanos(SETTLED.toNanos());
    }

    private static Optional<Duration> until(long since, Duration look, Condition condition)
            throws IOException, InterruptedException {
        while (System.nanoTime() - since < PATIENCE.toNanos()) {
            if (condition.holds()) {
                return Optional.of(Duration.ofNanos(System.nanoTime() - since));
            }
            LockSupport.parkNanos(look.toNanos());
        }
        return Optional.empty();
    }
}
