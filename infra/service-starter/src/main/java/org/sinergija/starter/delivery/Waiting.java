package org.sinergija.starter.delivery;

import java.time.Instant;
import java.util.Optional;

/// Something of this service that is on its way to people or systems.
public interface Waiting {
    /// One word for all of it, such as `letter`.
    String what();

    /// Since when the oldest of it waits; asked a few times a minute.
    Optional<Instant> oldest();
}
