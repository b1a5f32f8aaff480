package org.sinergija.coordination.engine;

import java.util.Optional;

/// How alike the titles alone are, in the two languages in which they are most alike.
final class TitleFactor implements Factor {
    @Override
    public String name() {
        return "title";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        if (left.wordings().isEmpty() || right.wordings().isEmpty()) {
            return Optional.empty();
        }
        double likeness = left.titleLikeness(right, rarity);
        return Optional.of(new Evidence(likeness, voice -> voice.say("title.alike", percent(likeness))));
    }

    static long percent(double share) {
        return Math.round(share * 100);
    }
}
