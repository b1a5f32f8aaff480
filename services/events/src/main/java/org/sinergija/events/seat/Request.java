package org.sinergija.events.seat;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody asks for a seat.
///
/// @param invitation the hash of the code that they came with, if any
public record Request(UUID registration, String person, @Nullable String organisation, Attendance attendance,
        @Nullable String invitation) {}
