package org.sinergija.bench.overlap.contender;

import java.util.function.ToDoubleFunction;

import org.sinergija.bench.overlap.dataset.Judgements;
import org.sinergija.bench.overlap.dataset.Pair;

/// A system that tells pairs apart.
public interface Contender {
    String name();

    /// @return how likely each pair is to be true; the higher the likelier
    ToDoubleFunction<Pair> learn(Judgements known);
}
