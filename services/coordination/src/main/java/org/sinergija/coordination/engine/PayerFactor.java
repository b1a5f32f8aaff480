package org.sinergija.coordination.engine;

import java.util.Optional;

/// Whether who leads the one pays for the other: donors record what they pay for, and so does who does it.
final class PayerFactor implements Factor {
    @Override
    public String name() {
        return "payer";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        if (left.lead() == 0 || right.lead() == 0 || left.lead() == right.lead()) {
            return Optional.empty();
        }
        int pays = Sets.hold(left.funders(), right.lead())
                || Sets.hold(right.funders(), left.lead()) ? 1 : 0;
        return Optional.of(new Evidence(pays, voice -> voice.say(name(), pays)));
    }
}
