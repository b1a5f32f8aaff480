package org.sinergija.coordination.engine;

import java.util.Optional;

/// Whether the same organisations do or fund it. That one donor funds both tells little; that one does both, much.
final class OrganisationFactor implements Factor {
    private static final double DOING = 0.8;
    private static final double FUNDING = 0.2;

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        int mine = left.doers().length;
        int theirs = right.doers().length;
        if (mine == 0 || theirs == 0) {
            return Optional.empty();
        }
        int doing = Sets.shared(left.doers(), right.doers());
        int paying = Sets.shared(left.funders(), right.funders());
        double funding = left.funders().length == 0 || right.funders().length == 0
                ? 0
                : Sets.share(paying, left.funders().length, right.funders().length);
        return Optional.of(new Evidence(DOING * Sets.share(doing, mine, theirs) + FUNDING * funding,
                voice -> voice.say(name(), doing, paying)));
    }
}
