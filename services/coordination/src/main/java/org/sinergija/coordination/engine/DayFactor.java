package org.sinergija.coordination.engine;

import java.util.Optional;
import java.util.function.ToIntFunction;

import org.sinergija.coordination.engine.Profile.Span;

/// How near to one another they begin, or end: one initiative's two records seldom tell of other months. An end left open tells
/// nothing.
///
/// @param name `start` or `end`
record DayFactor(String name, ToIntFunction<Span> day) implements Factor {
    private static final double A_MONTH = 30;

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        int mine = day.applyAsInt(left.period());
        int theirs = day.applyAsInt(right.period());
        if (mine == Span.UNKNOWN || theirs == Span.UNKNOWN) {
            return Optional.empty();
        }
        int days = Math.abs(mine - theirs);
        return Optional.of(new Evidence(A_MONTH / (A_MONTH + days), voice -> voice.say(name, days)));
    }
}
