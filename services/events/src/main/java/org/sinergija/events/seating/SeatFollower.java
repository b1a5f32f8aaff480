package org.sinergija.events.seating;

/// Does something about what happened to registrations, such as writing to the people.
public interface SeatFollower {
    /// Told of each change at least once, mostly in their order. What the registration is by then may have changed further; of
    /// one that was erased nothing is left to read. Whoever throws is told again later.
    void on(SeatChange change);
}
