package org.sinergija.coordination.engine;

/// What a factor saw.
///
/// @param similarity from 0 to 1
/// @param detail one sentence with the facts; most pairs are never told of, so it is said late
record Evidence(double similarity, Detail detail) {

    /// A sentence, once the reader is known.
    @FunctionalInterface
    interface Detail {
        String in(Voice voice);
    }
}
