package org.sinergija.coordination.engine;

import java.util.Optional;

import org.sinergija.coordination.weights.Lessons;
import org.sinergija.coordination.weights.Weights;

/// How likely all signs make it that they do not belong together, as phases or components do.
///
/// @param weights of the signs
record KinshipFactor(Weights weights) implements Factor {
    @Override
    public String name() {
        return Lessons.KINSHIP;
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        double strangers = 1 - Weights.probability(Kin.bits(Sides.of(left, right, rarity), weights));
        return Optional.of(new Evidence(strangers, voice -> voice.say(name(), TitleFactor.percent(1 - strangers))));
    }
}
