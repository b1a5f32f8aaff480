package org.sinergija.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who listens on a port.
public final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    /// @throws CannotGoOn with all ports that are taken, and by whom
    public static void mustBeFree(List<Member> members) {
        List<String> taken = members.stream().filter(member -> !isFree(member.port())).map(
                member -> "Port %d (%s) is in use by %s.".formatted(member.port(), member.name(), of(member.port()).map(
                        PortHolder::describe).orElse("a process that this user cannot see")))
                .toList();
        if (!taken.isEmpty()) {
            throw new CannotGoOn(Exit.PORT_IN_USE,
                    String.join("\n", taken) + "\nEnd it, or choose other ports with --port N.");
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static String describe(ProcessHandle process) {
        String command = process.info().commandLine().orElse("?");
        return "process %d (%s)".formatted(process.pid(),
                command.length() > 120 ? command.substring(0, 120) + "…" : command);
    }

    /// Linux tells in `/proc` which socket listens, and which process holds it; elsewhere `lsof` knows.
    static Optional<ProcessHandle> of(int port) {
        try {
            return Files.exists(Path.of("/proc/net/tcp")) ? byProc(port) : byLsof(port);
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> byProc(int port) throws IOException {
        String local = ":%04X".formatted(port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try (Stream<String> lines = Files.lines(Path.of(table))) {
                Optional<String> inode = lines.skip(1).map(line -> line.strip().split("\\s+")).filter(
                        field -> field[1].endsWith(local) && field[3].equals(LISTENING)).map(field -> field[9])
                        .findFirst();
                if (inode.isPresent()) {
                    return ProcessHandle.allProcesses()
                            .filter(process -> holds(process, "socket:[" + inode.get() + "]")).findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/%d/fd".formatted(process.pid())))) {
            return descriptors.anyMatch(descriptor -> pointsTo(descriptor, socket));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean pointsTo(Path descriptor, String socket) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(socket);
        } catch (IOException gone) {
            return false;
        }
    }

    private static Optional<ProcessHandle> byLsof(int port) throws IOException {
        Process process = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
        return process.inputReader().lines().findFirst().map(Long::parseLong).flatMap(ProcessHandle::of);
    }
}
