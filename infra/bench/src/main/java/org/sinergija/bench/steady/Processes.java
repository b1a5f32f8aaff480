package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The processes of a platform, of which each can be ended and started again alone. Their launcher is ended first: with one that
/// died it would end all others. Linux only: a process is started again as `/proc` says that it was.
final class Processes implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);
    /// The door first, then the services, then what they stand on.
    private static final List<Member> STOPPED = List.of(Member.values());

    private final Path data;
    private final Map<Member, Started> started = new EnumMap<>(Member.class);
    private final Map<Member, Long> running = new EnumMap<>(Member.class);

    private Processes(Path data) {
        this.data = data;
    }

    /// How it was started.
    private record Started(List<String> command, Map<String, String> environment, Path folder) {
        static Started of(long pid) throws IOException {
            Path process = Path.of("/proc", String.valueOf(pid));
            Map<String, String> environment = zeroEnded(process.resolve("environ")).filter(one -> one.contains("="))
                    .collect(Collectors.toMap(one -> one.substring(0, one.indexOf('=')),
                            one -> one.substring(one.indexOf('=') + 1), (one, _) -> one));
            return new Started(zeroEnded(process.resolve("cmdline")).toList(), environment,
                    process.resolve("cwd").toRealPath());
        }

        private static Stream<String> zeroEnded(Path file) throws IOException {
            return Arrays.stream(Files.readString(file).split("\0"));
        }
    }

    /// Takes them over from the launcher.
    static Processes of(Path data) throws IOException {
        Processes processes = new Processes(data);
        for (Member member : Member.values()) {
            long pid = pid(data, member.word());
            processes.running.put(member, pid);
            processes.started.put(member, Started.of(pid));
        }
        long launcher = pid(data, "launcher");
        signal(launcher, "KILL");
        processes.awaitEnd(launcher);
        return processes;
    }

    /// As the launcher noted it.
    static long pid(Path data, String name) throws IOException {
        return Long.parseLong(Files.readString(data.resolve("run").resolve(name)).strip());
    }

    long pid(Member member) {
        return running.getOrDefault(member, 0L);
    }

    /// @param name of the signal, such as STOP
    void signal(Member member, String name) throws IOException {
        signal(pid(member), name);
    }

    private static void signal(long pid, String name) throws IOException {
        run("kill", "-" + name, String.valueOf(pid));
    }

    /// From now on it may make no file longer; what it writes into one fails as on a full disk, at any place.
    void forbidWriting(Member member) throws IOException {
        run("prlimit", "--pid", String.valueOf(pid(member)), "--fsize=0:unlimited");
    }

    void allowWriting(Member member) throws IOException {
        run("prlimit", "--pid", String.valueOf(pid(member)), "--fsize=unlimited:unlimited");
    }

    boolean isAlive(Member member) {
        return isAlive(pid(member));
    }

    /// One that nobody has buried yet is dead, whatever else counts as a process.
    private static boolean isAlive(long pid) {
        try {
            String state = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            return !state.substring(state.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException gone) {
            return false;
        }
    }

    /// Ends it with -9 if it does not end.
    void awaitEnd(Member member) throws IOException {
        awaitEnd(pid(member));
    }

    private void awaitEnd(long pid) throws IOException {
        long begun = System.nanoTime();
        while (isAlive(pid)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                signal(pid, "KILL");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /// As it was started first. Returns at once.
    void startAgain(Member member) throws IOException {
        Started how = started.get(member);
        if (how == null) {
            throw new IllegalStateException("%s did not run".formatted(member));
        }
        ProcessBuilder builder = new ProcessBuilder(how.command()).directory(how.folder().toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("logs").resolve(member.word() + ".log").toFile()));
        builder.environment().clear();
        builder.environment().putAll(how.environment());
        long pid = builder.start().pid();
        running.put(member, pid);
        Files.writeString(data.resolve("run").resolve(member.word()), String.valueOf(pid));
    }

    private static void run(String... command) throws IOException {
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .onExit().join();
    }

    @Override
    public void close() throws IOException {
        for (Member member : STOPPED) {
            signal(member, "CONT");
            signal(member, "TERM");
            awaitEnd(member);
        }
    }
}
