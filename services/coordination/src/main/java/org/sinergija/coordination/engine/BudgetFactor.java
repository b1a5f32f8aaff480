package org.sinergija.coordination.engine;

import java.util.Optional;

import org.sinergija.coordination.engine.Profile.Sum;

/// Whether the money is the same amount. Different currencies say nothing.
final class BudgetFactor implements Factor {
    /// A third more or less is no longer the same amount.
    private static final double FAR = Math.log(1.33);

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        Sum mine = left.budget();
        Sum theirs = right.budget();
        if (!comparable(mine, theirs)) {
            return Optional.empty();
        }
        double apart = Math.abs(Math.log(mine.amount()) - Math.log(theirs.amount()));
        return Optional.of(new Evidence(Math.max(0, 1 - apart / FAR), voice -> mine.equals(theirs)
                ? voice.say("budget.same", mine.amount(), mine.currency())
                : voice.say("budget.apart", mine.amount(), theirs.amount(), mine.currency())));
    }

    static boolean comparable(Sum mine, Sum theirs) {
        return mine.currency().equals(theirs.currency()) && mine.amount() > 0 && theirs.amount() > 0;
    }
}
