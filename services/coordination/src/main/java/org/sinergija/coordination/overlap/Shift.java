package org.sinergija.coordination.overlap;

import java.util.Comparator;
import java.util.UUID;

/// What becomes of an overlap under another engine.
public record Shift(UUID id, Standing from, Standing to) {
    /// Those of another level before those of another score, then by how far the score moves.
    public static final Comparator<Shift> GREATEST_FIRST = Comparator.comparing(Shift::keepsLevel)
            .thenComparing(Comparator.comparingDouble(Shift::distance).reversed()).thenComparing(Shift::id);

    public boolean withdraws() {
        return from.level() != null && to.level() == null;
    }

    /// It was withdrawn, and stands again.
    public boolean restores() {
        return from.level() == null;
    }

    public boolean keepsLevel() {
        return from.level() == to.level();
    }

    private double distance() {
        return Math.abs(to.score() - from.score());
    }
}
