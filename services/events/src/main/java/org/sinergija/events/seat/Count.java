package org.sinergija.events.seat;

import org.jspecify.annotations.Nullable;

/// How many there are of one way to take part.
///
/// @param capacity none if there is no limit
/// @param offered seats kept for people who have yet to accept
/// @param waiting for a seat
/// @param pending waiting for approval
public record Count(Attendance attendance, @Nullable Integer capacity, long confirmed, long offered, long waiting,
        long pending) {}
