package org.sinergija.starter.security;

/// What a caller is to the platform.
public enum Role {
    /// Writes its own organisation's records.
    PARTNER,
    /// Mediates in the whole region: writes every organisation's records.
    COORDINATOR,
    /// Works on returns.
    EXPERT,
    /// One of the platform's own programs: reads and does only what is listed for it.
    SERVICE,
    /// Keeps the platform running, and may do what a coordinator may.
    ADMIN;

    /// Whether it reaches every organisation's records.
    public boolean actsForAll() {
        return this == COORDINATOR || this == ADMIN;
    }
}
