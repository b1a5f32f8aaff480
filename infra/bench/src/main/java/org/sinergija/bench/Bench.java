package org.sinergija.bench;

import java.nio.file.Path;
import java.util.List;

/// `bench startup`, `bench throughput`, `bench import`: measures and prints one table each.
final class Bench {
    private static final List<String> NAMES = List.of("startup", "throughput", "import");

    private Bench() {}

    /// @param arguments the checkout's folder, the benchmark's name
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2 || !NAMES.contains(arguments[1])) {
            System.err.println("Usage: infra/bench/run " + String.join("|", NAMES));
            System.exit(2);
        }
        Path checkout = Path.of(arguments[0]);
        Table table = switch (arguments[1]) {
            case "startup" -> new Startup(checkout).measure();
            case "import" -> new Imports(checkout).measure();
            default -> new Throughput(checkout).measure();
        };
        System.out.println(table.print());
    }
}
