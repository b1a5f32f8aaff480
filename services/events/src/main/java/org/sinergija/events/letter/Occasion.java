package org.sinergija.events.letter;

/// Why a letter is written.
enum Occasion {
    /// Something happened to the seat; the letter tells how it stands when it goes out.
    SEAT,
    /// An offer was not accepted in time.
    LAPSED,
    /// The event takes place at another time or place.
    MOVED,
    /// The event will not take place.
    CALLED_OFF,
    /// The consultation takes contributions for longer.
    EXTENDED,
    /// Nothing comes of the consultation.
    CONSULTATION_CANCELLED
}
