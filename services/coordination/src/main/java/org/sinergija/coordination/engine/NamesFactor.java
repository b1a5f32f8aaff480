package org.sinergija.coordination.engine;

import java.util.Optional;

/// Whether texts in two languages share rare words that are no concepts: those are names.
final class NamesFactor implements Factor {
    @Override
    public String name() {
        return "names";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        int most = -1;
        for (Wording mine : left.wordings()) {
            for (Wording theirs : right.wordings()) {
                if (!mine.language().equals(theirs.language())) {
                    most = Math.max(most, mine.sharedNames(theirs, rarity));
                }
            }
        }
        if (most < 0) {
            return Optional.empty();
        }
        int names = most;
        return Optional.of(new Evidence(1 - Math.pow(2, -names), voice -> voice.say(name(), names)));
    }
}
