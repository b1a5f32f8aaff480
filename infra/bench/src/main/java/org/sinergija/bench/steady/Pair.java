package org.sinergija.bench.steady;

import java.util.List;
import java.util.stream.Stream;

/// What clients do for one pair: two organisations register initiatives that overlap, and one thing is written in each other service.
///
/// @param one the organisation on the left, and `other` that on the right
record Pair(String one, String other, Deed left, Deed right, List<Deed> besides) {

    List<Deed> deeds() {
        return Stream.concat(Stream.of(left, right), besides.stream()).toList();
    }

    boolean isAccepted() {
        return deeds().stream().allMatch(Deed::isAccepted);
    }

    /// Whether both initiatives stand.
    boolean overlaps() {
        return left.isAccepted() && right.isAccepted();
    }
}
