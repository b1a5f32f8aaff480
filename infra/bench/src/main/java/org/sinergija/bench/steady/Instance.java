package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A process of the platform that can be ended, held up and started again alone. Linux only: it is started as `/proc` says that it
/// was.
final class Instance {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Path log;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;
    private long pid;

    private Instance(Path log, List<String> command, Map<String, String> environment, Path folder) {
        this.log = log;
        this.command = command;
        this.environment = environment;
        this.folder = folder;
    }

    /// The process that runs.
    static Instance of(long pid, Path log) throws IOException {
        Path process = Path.of("/proc", String.valueOf(pid));
        Map<String, String> environment = zeroEnded(process.resolve("environ")).filter(one -> one.contains("="))
                .collect(Collectors.toMap(one -> one.substring(0, one.indexOf('=')),
                        one -> one.substring(one.indexOf('=') + 1), (one, _) -> one));
        Instance instance = new Instance(log, zeroEnded(process.resolve("cmdline")).toList(), environment,
                process.resolve("cwd").toRealPath());
        instance.pid = pid;
        return instance;
    }

    private static Stream<String> zeroEnded(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("\0"));
    }

    /// One more of the same program, not started yet.
    ///
    /// @param different what it is told otherwise
    Instance twin(Path log, Map<String, String> different) {
        Map<String, String> told = new HashMap<>(environment);
        told.putAll(different);
        return new Instance(log, command, told, folder);
    }

    long pid() {
        return pid;
    }

    /// @param name of the signal, such as STOP
    void signal(String name) throws IOException {
        run("kill", "-" + name, String.valueOf(pid));
    }

    /// From now on what it writes into a file fails, at any place.
    void forbidWriting() throws IOException {
        run("prlimit", "--pid", String.valueOf(pid), "--fsize=0:unlimited");
    }

    void allowWriting() throws IOException {
        run("prlimit", "--pid", String.valueOf(pid), "--fsize=unlimited:unlimited");
    }

    private static void run(String... command) throws IOException {
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .onExit().join();
    }

    /// One that nobody has buried yet is dead, whatever else counts as a process.
    boolean isAlive() {
        try {
            String state = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            return !state.substring(state.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException gone) {
            return false;
        }
    }

    /// Ends it with -9 if it does not end.
    void awaitEnd() throws IOException {
        long begun = System.nanoTime();
        while (isAlive()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                signal("KILL");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /// Returns at once.
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        pid = builder.start().pid();
    }

    void end() throws IOException {
        signal("CONT");
        signal("TERM");
        awaitEnd();
    }
}
