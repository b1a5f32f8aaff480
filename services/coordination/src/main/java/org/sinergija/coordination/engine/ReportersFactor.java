package org.sinergija.coordination.engine;

import java.util.Optional;

/// Whether who leads the one takes part in the other: two reporters of one initiative name each other.
final class ReportersFactor implements Factor {
    @Override
    public String name() {
        return "reporters";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        if (left.lead() == 0 || right.lead() == 0 || left.lead() == right.lead()) {
            return Optional.empty();
        }
        int named = named(left, right) + named(right, left);
        return Optional.of(new Evidence(named / 2.0, voice -> voice.say(name(), named)));
    }

    private static int named(Profile one, Profile other) {
        return Sets.hold(other.doers(), one.lead()) || Sets.hold(other.funders(), one.lead()) ? 1 : 0;
    }
}
