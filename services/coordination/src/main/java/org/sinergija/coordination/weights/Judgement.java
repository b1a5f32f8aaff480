package org.sinergija.coordination.weights;

/// What people say of a pair: one initiative recorded twice; two for the same need; two that belong together, as phases
/// or components do; neither. Of a pair drawn at random people say nothing, and it is nearly always neither.
public enum Judgement {
    DUPLICATE, OVERLAP, KIN, DISTINCT, CHANCE
}
