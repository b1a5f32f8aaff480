package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

import org.sinergija.bench.Platform;
import org.sinergija.bench.Table;

/// Two instances of a service behind one address: both are restarted in turn, as a new release is brought out, and no request may
/// be lost; then one is killed, and nothing that was accepted may be.
public final class Rolling {
    private static final int PER_SECOND = 5;
    private static final int SECOND_PORT = Platform.PORT + 20;
    private static final Duration UNDISTURBED = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(200);
    /// As `infra/kubernetes` has it: a pod that leaves still answers, until every node knows.
    private static final Duration DRAIN = Duration.ofSeconds(10);
    private static final Map<Member, String> QUESTIONS = Map.of(Member.PROJECTS, "/initiatives?limit=1",
            Member.COORDINATION, "/overlaps?limit=1");

    private final Path checkout;

    public Rolling(Path checkout) {
        this.checkout = checkout;
    }

    public Table measure() throws IOException, InterruptedException, ExecutionException {
        try (Stage stage = Stage.set(checkout, checkout.resolve(Faults.FOLDER))) {
            return measure(stage);
        }
    }

    static Table measure(Stage stage) throws IOException, InterruptedException {
        Table table = new Table("Rolling restart", "what", "found", "goal");
        Instance door = stage.processes().of(Member.GATEWAY);
        for (Member member : List.of(Member.PROJECTS, Member.COORDINATION)) {
            Instance second = second(stage, member);
            try (Balancer balancer = new Balancer()) {
                sendThrough(stage, door, member, balancer);
                measure(stage, member, second, balancer, table);
            } finally {
                second.end();
            }
        }
        return table;
    }

    private static Instance second(Stage stage, Member member) throws IOException, InterruptedException {
        String name = member.word() + "-2";
        Instance second = stage.processes().of(member).twin(stage.processes().log(name),
                Map.of("SERVER_PORT", String.valueOf(SECOND_PORT), "SINERGIJA_INDEX_DIR",
                        stage.platform().data().resolve("index-2").toString()));
        second.start();
        awaitReady(SECOND_PORT);
        return second;
    }

    /// The gateway asks the balancer for this service from now on, and all others where it asked them at first.
    private static void sendThrough(Stage stage, Instance door, Member member, Balancer balancer)
            throws IOException, InterruptedException {
        balancer.admit(member.port());
        balancer.admit(SECOND_PORT);
        Processes processes = stage.processes();
        processes.of(Member.GATEWAY).end();
        processes.replace(Member.GATEWAY, door.twin(processes.log(Member.GATEWAY.word()),
                Map.of("SINERGIJA_%s_URL".formatted(member.name()), balancer.address())));
        processes.of(Member.GATEWAY).start();
        processes.note();
        awaitReady(Member.GATEWAY.port());
    }

    private static void measure(Stage stage, Member member, Instance second, Balancer balancer, Table table)
            throws IOException, InterruptedException {
        Told told = new Told(stage.store(), stage.platform().data().resolve("mailbox"));
        try (Load load = Load.of(stage.clients(), PER_SECOND)) {
            Questions questions = new Questions(stage.platform(), QUESTIONS.getOrDefault(member, ""));
            try (questions) {
                LockSupport.parkNanos(UNDISTURBED.toNanos());
                restart(stage.processes().of(member), member.port(), balancer);
                restart(second, SECOND_PORT, balancer);
                LockSupport.parkNanos(UNDISTURBED.toNanos());
            }
            List<Pair> before = load.pairs();
            // Those of the last seconds may meet the kill.
            List<Deed> rolled = before.subList(0, before.size() - 2).stream()
                    .flatMap(pair -> pair.deeds().stream()).toList();
            second.signal("KILL");
            second.awaitEnd();
            balancer.withdraw(SECOND_PORT);
            LockSupport.parkNanos(UNDISTURBED.toNanos());
            load.stop();

            List<Pair> all = load.pairs();
            Aftermath aftermath = new Aftermath(stage.platform(), told);
            Trial.await(() -> aftermath.isCaughtUp(all) && aftermath.areTold(all));
            row(table, member.word() + ": questions answered while both were restarted in turn", questions.answered(),
                    questions.asked());
            row(table, member.word() + ": requests that were accepted at once meanwhile",
                    rolled.stream().filter(Deed::isAcceptedAtOnce).count(), rolled.size());
            table.row(member.word() + ": connections to the one and the other", "%d, %d".formatted(
                    balancer.handedTo(member.port()), balancer.handedTo(SECOND_PORT)), "both some");
            List<String> broken = aftermath.findings(all).broken();
            row(table, member.word() + ": promises broken after the other was killed", broken.size(), 0);
            broken.forEach(table::broken);
        }
    }

    private static void restart(Instance instance, int port, Balancer balancer)
            throws IOException, InterruptedException {
        balancer.withdraw(port);
        LockSupport.parkNanos(DRAIN.toNanos());
        instance.end();
        instance.start();
        awaitReady(port);
        balancer.admit(port);
    }

    private static void row(Table table, String what, long found, long goal) {
        table.row(what, String.valueOf(found), String.valueOf(goal));
        if (found != goal) {
            table.broken("%s: %d, not %d".formatted(what, found, goal));
        }
    }

    private static void awaitReady(int port) throws InterruptedException {
        while (!Member.isReady(port)) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
