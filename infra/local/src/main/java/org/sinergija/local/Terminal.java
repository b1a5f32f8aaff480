package org.sinergija.local;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the person sees: lines that stay, and on a real terminal one line that changes.
final class Terminal {

    private static final int WIDTH = 78;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
    private final boolean changing = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private String current = "";

    synchronized void say(String line) {
        erase();
        out.println(line);
    }

    /// Replaces the line that changes; a file or a pipe gets none.
    synchronized void show(String line) {
        if (changing && !line.equals(current)) {
            erase();
            current = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
            out.print(current);
            out.flush();
        }
    }

    private void erase() {
        if (!current.isEmpty()) {
            out.print("\r" + " ".repeat(current.length()) + "\r");
            current = "";
        }
    }
}
