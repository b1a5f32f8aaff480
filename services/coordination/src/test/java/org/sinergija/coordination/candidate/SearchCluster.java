package org.sinergija.coordination.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sinergija.testsupport.port.FreePorts;
import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/// A cluster of OpenSearch of two nodes, each a process with a class path of its own, which all tests of this JVM share. The first alone
/// decides; the second may be killed.
public final class SearchCluster {
    public static final SearchCluster SHARED = new SearchCluster();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path BUILT = Path.of("../../infra/search-cluster/target").toAbsolutePath();

    private final int ports = FreePorts.inARow(4);
    private final Path folder = folder();
    private final OpenSearchNodes nodes = new OpenSearchNodes(settings("none"));
    private @Nullable Process first;
    private @Nullable Process second;

    private SearchCluster() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "search-cluster-stop"));
    }

    /// Both nodes run after this, and have found each other.
    public synchronized SearchCluster started() {
        if (first == null) {
            first = start("first", 0);
        }
        if (second == null || !second.isAlive()) {
            second = start("second", 1);
        }
        await().atMost(PATIENCE).ignoreExceptions()
                .until(() -> ask("/_cluster/health").contains("\"number_of_nodes\":2"));
        return this;
    }

    /// As `kill -9` does.
    public synchronized void killSecond() {
        Process killed = Objects.requireNonNull(second).destroyForcibly();
        try {
            killed.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// No node answers, though all are there, until [#goOn()].
    public synchronized void pause() {
        signal("-STOP");
    }

    public synchronized void goOn() {
        signal("-CONT");
    }

    private void signal(String signal) {
        for (Process process : new Process[]{first, second}) {
            try {
                new ProcessBuilder("kill", signal, Long.toString(Objects.requireNonNull(process).pid())).start()
                        .onExit().join();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /// Returns when each copy of each shard of all indexes is where it should be.
    public void awaitGreen() {
        await().atMost(PATIENCE).until(() -> ask("/_cluster/health").contains("\"status\":\"green\""));
    }

    String ask(String path) {
        return nodes.get(path).toString();
    }

    /// As a service takes it.
    public String uris() {
        return uri(0) + "," + uri(1);
    }

    OpenSearchSettings settings(String name) {
        return new OpenSearchSettings(List.of(uri(0), uri(1)), "", "", name, 3, 1, Duration.ofSeconds(20),
                Duration.ZERO);
    }

    private URI uri(int node) {
        return URI.create("http://127.0.0.1:" + (ports + node));
    }

    private Process start(String name, int number) {
        Path log = folder.resolve(name + ".log");
        try {
            return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                    BUILT.resolve("search-cluster-0.1.0.jar") + ":" + BUILT.resolve("lib/*"),
                    "org.sinergija.searchcluster.SearchNode", folder.resolve(name).toString(), name,
                    Integer.toString(ports + number), Integer.toString(ports + 2 + number), Integer.toString(ports + 2))
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("sinergija-search");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void stop() {
        for (Process process : new Process[]{first, second}) {
            if (process != null) {
                process.destroyForcibly().onExit().join();
            }
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
