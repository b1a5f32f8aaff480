package org.sinergija.coordination.engine;

import java.util.Optional;

/// Whether they are for the same people.
final class TargetGroupFactor implements Factor {
    @Override
    public String name() {
        return "targetGroup";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        return CodeEvidence.of(name(), Codes.TARGET_GROUPS, left.targetGroups(), right.targetGroups());
    }
}
