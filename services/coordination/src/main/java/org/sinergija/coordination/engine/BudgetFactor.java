package org.sinergija.coordination.engine;

import java.util.Optional;
import java.util.function.Supplier;

import org.sinergija.contracts.value.Money;

/// Whether the money is the same amount. Different currencies say nothing.
final class BudgetFactor implements Factor {
    /// A third more or less is no longer the same amount.
    private static final double FAR = Math.log(1.33);

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right) {
        Money mine = left.subject().budget();
        Money theirs = right.subject().budget();
        if (mine == null || theirs == null || !mine.currency().equals(theirs.currency())
                || mine.amount().signum() == 0 || theirs.amount().signum() == 0) {
            return Optional.empty();
        }
        double apart = Math.abs(Math.log(mine.amount().doubleValue() / theirs.amount().doubleValue()));
        Supplier<String> detail = () -> mine.amount().compareTo(theirs.amount()) == 0
                ? "Both have %s %s.".formatted(mine.amount().toPlainString(), mine.currency())
                : "One has %s and the other %s %s.".formatted(mine.amount().toPlainString(),
                        theirs.amount().toPlainString(), mine.currency());
        return Optional.of(new Evidence(Math.max(0, 1 - apart / FAR), detail));
    }
}
