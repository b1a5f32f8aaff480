package org.sinergija.events.letter;

import java.util.Optional;
import java.util.Set;

/// Writes the letters of some occasions.
interface Author {
    Set<Occasion> occasions();

    /// @return empty if nobody is to be written to any more
    Optional<Written> write(Letter letter);
}
