package org.sinergija.coordination.engine;

/// What a factor saw.
///
/// @param similarity from 0 to 1
/// @param detail one sentence with the facts
record Evidence(double similarity, String detail) {}
