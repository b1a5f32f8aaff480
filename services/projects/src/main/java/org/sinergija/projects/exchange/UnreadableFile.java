package org.sinergija.projects.exchange;

import org.jspecify.annotations.Nullable;

/// A file that cannot be read at all, or not to its end: not well-formed, truncated, too deep, too large.
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /// @param message names the fault and, where there is one, what to do
    /// @param line where, from 1; 0 where that is not known
    public UnreadableFile(String message, int line, @Nullable Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
