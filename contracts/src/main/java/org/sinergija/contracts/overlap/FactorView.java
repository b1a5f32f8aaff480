package org.sinergija.contracts.overlap;

/// What one factor says of a pair.
///
/// @param weight bits of evidence: positive for, negative against
/// @param similarity from 0 to 1
/// @param detail one sentence with the facts
public record FactorView(String factor, double weight, double similarity, String detail) {}
