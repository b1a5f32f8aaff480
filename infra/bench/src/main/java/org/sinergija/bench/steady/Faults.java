package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sinergija.bench.Table;

/// The fault matrix: each process by each fault.
///
/// @param members and `faults`: the rows and columns that are asked for
public record Faults(Set<Member> members, Set<Fault> faults) {
    /// Kept between runs, for the start-up caches in it.
    static final String FOLDER = "infra/bench/target/platform";

    /// @param words which processes, then which faults, several with commas; without any the whole matrix
    /// @throws IllegalArgumentException saying which word is unknown
    public static Faults of(List<String> words) {
        if (words.size() > 2) {
            throw new IllegalArgumentException("faults takes processes and faults, not %s.".formatted(words));
        }
        return new Faults(words.isEmpty() ? EnumSet.allOf(Member.class) : named(words.getFirst(), Member::named),
                words.size() < 2 ? EnumSet.allOf(Fault.class) : named(words.getLast(), Fault::named));
    }

    private static <T> Set<T> named(String list, Function<String, T> name) {
        return Arrays.stream(list.split(",")).map(name).collect(Collectors.toCollection(TreeSet::new));
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
        List<Trial.Result> results = results(checkout);
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

    /// By process; they are tried fault by fault, each shown as it comes, since all of them take long.
    private List<Trial.Result> results(Path checkout) throws IOException, InterruptedException, ExecutionException {
        List<Trial.Result> results = new ArrayList<>();
        Stage stage = Stage.set(checkout, checkout.resolve(FOLDER));
        try {
            for (Fault fault : faults) {
                for (Member member : members) {
                    Trial.Result result = stage.tryOut(member, fault);
                    results.add(result);
                    System.err.println(String.join(" | ", result.row()) + " " + result.broken());
                    if (result.recovered().isEmpty()) {
                        // What it leaves behind is not the next one's fault.
                        stage.close();
                        stage = Stage.set(checkout, checkout.resolve(FOLDER));
                    }
                }
            }
        } finally {
            stage.close();
        }
        results.sort(Comparator.comparing(Trial.Result::member).thenComparing(Trial.Result::fault));
        return results;
    }
}
