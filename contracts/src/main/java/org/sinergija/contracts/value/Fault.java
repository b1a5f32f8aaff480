package org.sinergija.contracts.value;

/// One thing wrong with an input.
///
/// @param pointer where: a JSON pointer (RFC 6901), relative to the value that found it
public record Fault(String pointer, String detail) {}
