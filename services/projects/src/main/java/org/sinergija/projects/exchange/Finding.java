package org.sinergija.projects.exchange;

import org.jspecify.annotations.Nullable;

/// Something that a reader of a file should know.
///
/// @param line of the file, or row of a table, from 1
/// @param place the element or column that it is about, `budget/value/@currency` or `#date+start`
/// @param message what was found, with the value
/// @param advice what to do about it
public record Finding(Severity severity, int line, @Nullable String place, String message, @Nullable String advice) {

    /// An error keeps the record out; a warning leaves something out of it.
    public enum Severity {
        ERROR, WARNING
    }

    public static Finding error(int line, @Nullable String place, String message, @Nullable String advice) {
        return new Finding(Severity.ERROR, line, place, message, advice);
    }

    public static Finding warning(int line, @Nullable String place, String message, @Nullable String advice) {
        return new Finding(Severity.WARNING, line, place, message, advice);
    }
}
