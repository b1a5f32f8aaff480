package org.sinergija.partners.organisation;

import java.util.UUID;

/// Something that an organisation keeps beside its entry.
public interface Belonging {
    UUID id();

    UUID organisation();

    /// Counts its changes, from 1; 0 while it is not stored.
    long version();
}
