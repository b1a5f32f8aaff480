package org.sinergija.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a benchmark prints: Markdown, a row per figure, the machine below.
public final class Table {
    private final String title;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean holds = true;

    public Table(String title) {
        this(title, "what", "baseline", "ours", "ratio", "goal");
    }

    /// One with other columns.
    public Table(String title, String... columns) {
        this.title = title;
        rows.add(List.of(columns));
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /// A line below the rows.
    public void note(String line) {
        notes.add(line);
    }

    /// A promise that did not hold: a note, and the benchmark fails.
    public void broken(String promise) {
        notes.add("**Broken:** " + promise);
        holds = false;
    }

    boolean holds() {
        return holds;
    }

    String print() {
        StringBuilder text = new StringBuilder("## ").append(title).append("\n\n");
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
            if (i == 0) {
                text.append("| --- ".repeat(rows.getFirst().size())).append("|\n");
            }
        }
        notes.forEach(note -> text.append('\n').append(note).append('\n'));
        return text.append("\nMachine: ").append(machine()).append("\n").toString();
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(Locale.ROOT, "%d cores, JDK %s, %s %s, load %.1f at the end",
                runtime.availableProcessors(),
                Runtime.version(), System.getProperty("os.name"), System.getProperty("os.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// Median, lowest and highest of some rounds.
    public static String spread(String format, double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", sorted[sorted.length / 2],
                sorted[0], sorted[sorted.length - 1]);
    }

    static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.0f ms", nanos / 1e6);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}
