package org.sinergija.coordination.engine;

import org.sinergija.coordination.weights.PairWeights;

/// The engine in use, which may be exchanged while others ask for it: who asks once for a piece of work does all of it by
/// the same weights.
public final class CurrentEngine {
    private final Levels levels;
    private volatile Engine engine;

    public CurrentEngine(Levels levels, PairWeights weights) {
        this.levels = levels;
        this.engine = new Engine(levels, weights);
    }

    public Engine engine() {
        return engine;
    }

    /// One of the same levels, which is not in use.
    public Engine with(PairWeights weights) {
        return new Engine(levels, weights);
    }

    public void use(PairWeights weights) {
        engine = with(weights);
    }
}
