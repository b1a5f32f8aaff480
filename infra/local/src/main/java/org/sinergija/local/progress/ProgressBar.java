package org.sinergija.local.progress;

/// A line such as `  sample register [######........] 43 of 100, initiatives`.
public final class ProgressBar {
    private static final int WIDTH = 30;

    private ProgressBar() {}

    /// @param what it is that takes its time
    /// @param share done, from 0 to 1
    /// @param words how far it is
    public static String of(String what, double share, String words) {
        int full = (int) (WIDTH * Math.clamp(share, 0, 1));
        return "  %s [%s%s] %s".formatted(what, "#".repeat(full), ".".repeat(WIDTH - full), words);
    }
}
