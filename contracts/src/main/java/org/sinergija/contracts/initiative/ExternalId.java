package org.sinergija.contracts.initiative;

/// What another system calls it.
///
/// @param scheme the system, `IATI` for instance
public record ExternalId(String scheme, String value) {}
