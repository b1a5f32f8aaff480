package org.sinergija.events.calendar;

/// Whose mail program is to know of an event.
///
/// @param email its address
public record Guest(String name, String email) {
    /// Names nobody.
    @Override
    public String toString() {
        return "a guest";
    }
}
