package org.sinergija.events.seat;

/// How somebody takes part; each way has seats of its own.
public enum Attendance {
    IN_PERSON, ONLINE
}
