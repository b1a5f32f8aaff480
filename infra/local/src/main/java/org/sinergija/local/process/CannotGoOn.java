package org.sinergija.local.process;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// The platform cannot start or run on; the message is for the person at the terminal.
public final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String NO_SPACE = "No space left on device";

    private static final int LAST_LINES = 15;

    private final Exit exit;

    public CannotGoOn(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    /// What a failed read or write means: a full disk is said as such.
    public static CannotGoOn because(String what, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        CannotGoOn failure = reason.contains(NO_SPACE)
                ? new CannotGoOn(Exit.DISK_FULL, "The disk is full: " + what + ": " + reason)
                : new CannotGoOn(Exit.FAILED, what + ": " + reason);
        failure.initCause(cause);
        return failure;
    }

    /// What the end of a process means, by its last lines and by the disk.
    static CannotGoOn died(String name, int code, List<String> lines, DataFolder data) {
        boolean full = data.isFull() || lines.stream().anyMatch(line -> line.contains(NO_SPACE));
        String last = lines.stream().skip(Math.max(0, lines.size() - LAST_LINES)).map(line -> "\n    " + line)
                .collect(Collectors
                        .joining());
        return full
                ? new CannotGoOn(Exit.DISK_FULL,
                        "The disk is full, so %s ended. Its last lines:%s".formatted(name, last))
                : new CannotGoOn(Exit.PROCESS_DIED, "%s ended with %d. Its last lines:%s".formatted(name, code, last));
    }

    public Exit exit() {
        return exit;
    }
}
