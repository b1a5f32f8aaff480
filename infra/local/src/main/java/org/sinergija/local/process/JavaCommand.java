package org.sinergija.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of a process.
final class JavaCommand {

    private JavaCommand() {}

    /// The JVM that runs the launcher.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// @param data in the command line, so that a process can be told from others by it
    static List<String> of(Member member, Path data, List<String> program) {
        List<String> command = new ArrayList<>();
        // Ctrl-C reaches every process of the terminal; only the launcher acts on it, and stops the rest in order.
        command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", member.name()));
        command.addAll(
                List.of(java(), "-Dsinergija.data=" + data, "-Xmx%dm".formatted(member.heap()), "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(program);
        return command;
    }
}
