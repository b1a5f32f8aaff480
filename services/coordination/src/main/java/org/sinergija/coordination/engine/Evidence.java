package org.sinergija.coordination.engine;

import java.util.function.Supplier;

/// What a factor saw.
///
/// @param similarity from 0 to 1
/// @param detail makes one sentence with the facts; most pairs are never told of, so it is asked for late
record Evidence(double similarity, Supplier<String> detail) {}
