package org.sinergija.projects.origin;

/// What became of a record of a file.
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /// An error kept it out.
    REJECTED,
    /// Entered apart, since its identifier belongs to another initiative.
    CONFLICT,
    /// Was in the publisher's last file and is not in this one.
    VANISHED,
    /// Vanished, and cancelled for that.
    WITHDRAWN
}
