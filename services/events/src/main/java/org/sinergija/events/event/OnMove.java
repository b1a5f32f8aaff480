package org.sinergija.events.event;

/// What becomes of the sessions when their event moves.
enum OnMove {
    /// They stay at their times.
    KEEP,
    /// They move as far as the event's start does.
    SHIFT
}
