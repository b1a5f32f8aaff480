package org.sinergija.bench;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.sinergija.bench.matching.MatchingContest;
import org.sinergija.bench.overlap.OverlapBench;
import org.sinergija.bench.scale.Scale;
import org.sinergija.bench.steady.Faults;
import org.sinergija.bench.steady.Rolling;
import org.sinergija.bench.steady.Soak;

/// `bench startup` and the others of the README: measures and prints one table each; `bench overlap` several. Ends with 1 if a promise
/// was broken.
final class Bench {
    private static final List<String> NAMES = List.of("startup", "throughput", "alerts", "import", "auth", "webhooks",
            "scale", "storm");
    private static final List<String> LONG = List.of("faults", "recover", "soak", "rolling");

    private Bench() {}

    /// @param arguments the checkout's folder, the benchmark's name, its options
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1 && arguments[1].equals("overlap")) {
            overlap(Path.of(arguments[0]), List.of(arguments).subList(2, arguments.length));
            return;
        }
        if (arguments.length > 1 && LONG.contains(arguments[1])) {
            print(underLoad(Path.of(arguments[0]), arguments[1], List.of(arguments).subList(2, arguments.length)));
            return;
        }
        List<String> asked = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        boolean million = asked.equals(List.of("scale", "--million"));
        boolean plantedAlone = asked.equals(List.of("scale", "--planted"));
        boolean matchingAlone = asked.equals(List.of("alerts", "--matching"));
        if (!million && !plantedAlone && !matchingAlone && (asked.size() != 1 || !NAMES.contains(asked.getFirst()))) {
            System.err.println(
                    "Usage: infra/bench/run " + String.join("|", NAMES) + "|" + String.join("|", LONG)
                            + "|overlap; see README.md for options");
            System.exit(2);
        }
        Path checkout = Path.of(arguments[0]);
        Table table = switch (arguments[1]) {
            case "startup" -> new Startup(checkout).measure();
            case "import" -> new Imports(checkout).measure();
            case "alerts" -> matchingAlone ? new MatchingContest().measure() : new Alerts(checkout).measure();
            case "auth" -> new Tokens(checkout).measure();
            case "webhooks" -> new Webhooks(checkout).measure();
            case "storm" -> new Storm(checkout).measure();
            case "scale" -> plantedAlone
                    ? planted()
                    : scale(million ? Scale.Size.MILLION : Scale.Size.HUNDRED_THOUSAND);
            default -> new Throughput(checkout).measure();
        };
        print(table);
    }

    private static void print(Table table) {
        System.out.println(table.print());
        if (!table.holds()) {
            System.exit(1);
        }
    }

    private static Table underLoad(Path checkout, String name, List<String> options) throws Exception {
        try {
            return switch (name) {
                case "faults" -> Faults.of(options).measure(checkout, "Faults");
                case "rolling" -> new Rolling(checkout).measure();
                case "soak" -> Soak.of(options).measure(checkout);
                default -> Faults.recovery().measure(checkout, "Recovery");
            };
        } catch (IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            System.exit(2);
            throw fault;
        }
    }

    private static Table scale(Scale.Size largest) throws IOException {
        Path folder = Platform.newFolder();
        Table table = new Scale(folder, largest).measure();
        Platform.delete(folder);
        return table;
    }

    private static Table planted() throws IOException {
        Path folder = Platform.newFolder();
        Table table = new Scale(folder, Scale.Size.HUNDRED_THOUSAND).planted();
        Platform.delete(folder);
        return table;
    }

    private static void overlap(Path checkout, List<String> options) throws IOException {
        try {
            System.out.println(OverlapBench.run(checkout, options));
        } catch (IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            System.exit(2);
        } catch (NoSuchFileException missing) {
            System.err.println("There is no file " + missing.getMessage());
            System.exit(2);
        }
    }
}
