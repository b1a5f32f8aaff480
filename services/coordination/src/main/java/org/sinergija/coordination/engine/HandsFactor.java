package org.sinergija.coordination.engine;

import java.util.Optional;

/// Whether the same hands carry both out: nobody does his own work twice, though two may work for one beneficiary.
final class HandsFactor implements Factor {
    @Override
    public String name() {
        return "hands";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        int mine = left.implementers().length;
        int theirs = right.implementers().length;
        if (mine == 0 || theirs == 0) {
            return Optional.empty();
        }
        int shared = Sets.shared(left.implementers(), right.implementers());
        return Optional.of(new Evidence(Sets.share(shared, mine, theirs), voice -> voice.say(name(), shared)));
    }
}
