package org.sinergija.contracts;

import java.util.UUID;

/// Something that happened, told to everybody: its JSON is the aggregate's full public state after the change.
public interface PublicEvent {
    /// The aggregate that it happened to.
    UUID id();
}
