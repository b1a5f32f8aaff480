package org.sinergija.events.calendar;

import org.jspecify.annotations.Nullable;

/// Whose mail program is to know of an event.
///
/// @param email its address
/// @param joinAt where to join, of one who takes part online
public record Guest(String name, String email, @Nullable String joinAt) {
    /// Names nobody.
    @Override
    public String toString() {
        return "a guest";
    }
}
