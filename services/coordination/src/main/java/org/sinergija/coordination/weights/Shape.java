package org.sinergija.coordination.weights;

/// How the bits of a factor go with the similarity: never down, as where more likeness can only speak for a match; or as they
/// are found, as where too much of it speaks against.
enum Shape {
    RISING, FREE
}
