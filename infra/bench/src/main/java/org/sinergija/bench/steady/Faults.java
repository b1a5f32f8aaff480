package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.sinergija.bench.Platform;
import org.sinergija.bench.Table;

/// The fault matrix: each process by each fault.
///
/// @param members and `faults`: the rows and columns that are asked for
public record Faults(Set<Member> members, Set<Fault> faults) {
    /// Kept between runs, for the start-up caches in it.
    static final String FOLDER = "infra/bench/target/platform";

    /// @param words one process and one fault at most; without any the whole matrix
    /// @throws IllegalArgumentException saying which word is unknown
    public static Faults of(List<String> words) {
        if (words.size() > 2) {
            throw new IllegalArgumentException("faults takes a process and a fault, not %s.".formatted(words));
        }
        return new Faults(words.isEmpty() ? EnumSet.allOf(Member.class) : EnumSet.of(Member.named(words.getFirst())),
                words.size() < 2 ? EnumSet.allOf(Fault.class) : EnumSet.of(Fault.named(words.getLast())));
    }

    /// Each process killed, nothing else.
    public static Faults recovery() {
        return new Faults(EnumSet.allOf(Member.class), EnumSet.of(Fault.KILL));
    }

    /// The table says of each cell what was lost or doubled, and how long it took until all was well again.
    public Table measure(Path checkout, String title) throws IOException, InterruptedException, ExecutionException {
        Table table = new Table(title, "process", "fault", "accepted", "lost", "overlaps missing / doubled",
                "messages missing / doubled", "letters missing / doubled (come again)", "recovered after",
                "all told after", "promises");
        List<Trial.Result> results = new ArrayList<>();
        try (Platform platform = new Platform(checkout, checkout.resolve(FOLDER))) {
            platform.startFast();
            Clients clients = Clients.of(platform);
            try (Processes processes = Processes.of(platform.data());
                    MongoClient store = MongoClients.create(platform.store())) {
                Trial trial = new Trial(clients, processes, new Told(store, platform.data().resolve("mailbox")));
                for (Member member : members) {
                    for (Fault fault : faults) {
                        Trial.Result result = trial.of(member, fault);
                        results.add(result);
                        System.err.printf("%s%n", String.join(" | ", result.row()));
                    }
                }
            }
        }
        for (Trial.Result result : results) {
            table.row(result.row());
        }
        faults.forEach(fault -> table.note("`%s`: %s.".formatted(fault.word(), fault.meaning())));
        for (Trial.Result result : results) {
            result.broken().forEach(promise -> table.broken("%s, %s: %s".formatted(result.member().word(),
                    result.fault().word(), promise)));
        }
        return table;
    }
}
