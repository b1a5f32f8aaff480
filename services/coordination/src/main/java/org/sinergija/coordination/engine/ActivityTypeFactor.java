package org.sinergija.coordination.engine;

import java.util.Optional;

/// Whether they do the same kind of thing.
final class ActivityTypeFactor implements Factor {
    @Override
    public String name() {
        return "activityType";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        return CodeEvidence.of(name(), Codes.ACTIVITY_TYPES, left.activityTypes(), right.activityTypes());
    }
}
