package org.sinergija.notifications.matching;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// One thing that a wish can ask for: the posting list of each value, and that of the wishes which take any.
final class Dimension<V> {
    private final BitSet any = new BitSet();
    private final Map<V, BitSet> byValue = new HashMap<>();

    void add(int wish, Collection<V> values) {
        if (values.isEmpty()) {
            any.set(wish);
        }
        values.forEach(value -> byValue.computeIfAbsent(value, _ -> new BitSet()).set(wish));
    }

    void remove(int wish, Collection<V> values) {
        any.clear(wish);
        values.forEach(value -> byValue.computeIfPresent(value, (_, wishes) -> {
            wishes.clear(wish);
            return wishes.isEmpty() ? null : wishes;
        }));
    }

    /// Leaves those of the candidates that take one of the values.
    void retain(BitSet candidates, Collection<V> values) {
        BitSet takers = (BitSet) any.clone();
        for (V value : values) {
            BitSet wishes = byValue.get(value);
            if (wishes != null) {
                takers.or(wishes);
            }
        }
        candidates.and(takers);
    }
}
