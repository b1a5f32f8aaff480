package org.sinergija.events.registration;

import jakarta.validation.constraints.NotNull;
import org.sinergija.events.seat.Attendance;

/// How somebody would rather take part.
record Move(@NotNull(message = "is required") Attendance attendance) {}
