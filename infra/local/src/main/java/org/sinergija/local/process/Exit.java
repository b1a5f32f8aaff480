package org.sinergija.local.process;

import java.util.Arrays;

/// How `./infra/run` ends. The script itself uses 3 (no JDK 25) and 8 (the build failed).
public enum Exit {
    DONE(0), FAILED(1), USAGE(2), PORT_IN_USE(4), PROCESS_DIED(5), DISK_FULL(6), ALREADY_RUNNING(7);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /// The one with this code; any other code is a failure.
    public static Exit of(int code) {
        return Arrays.stream(values()).filter(exit -> exit.code == code).findFirst().orElse(FAILED);
    }

    public int code() {
        return code;
    }
}
