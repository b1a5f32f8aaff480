package org.sinergija.coordination.engine;

import java.util.Optional;

/// Whether the same money pays for it: two grants are two initiatives, however alike.
final class FundingFactor implements Factor {
    @Override
    public String name() {
        return "funding";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        int mine = left.funders().length;
        int theirs = right.funders().length;
        if (mine == 0 || theirs == 0) {
            return Optional.empty();
        }
        int shared = Sets.shared(left.funders(), right.funders());
        return Optional.of(new Evidence(Sets.share(shared, mine, theirs), voice -> voice.say(name(), shared)));
    }
}
