package org.sinergija.coordination.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.sinergija.coordination.engine.Profile.Span;
import org.sinergija.coordination.engine.Profile.Sum;

/// Whether the money is the same amount, also in another currency.
final class BudgetFactor implements Factor {
    /// A third more or less is no longer the same amount.
    private static final double FAR = Math.log(1.33);
    /// A year's mean rate is that far from the day's.
    private static final double RATE = Math.log(1.06);

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        if (!comparable(left, right)) {
            return Optional.empty();
        }
        Sum mine = left.budget();
        Sum theirs = right.budget();
        return Optional.of(new Evidence(likeness(left, right), voice -> mine.equals(theirs)
                ? voice.say("budget.same", mine.amount(), mine.currency())
                : voice.say("budget.apart", mine.amount(), mine.currency(), theirs.amount(), theirs.currency())));
    }

    /// Whether both are known and not the same amount.
    static boolean apart(Profile left, Profile right) {
        return comparable(left, right) && likeness(left, right) == 0;
    }

    private static double likeness(Profile left, Profile right) {
        double apart = -Math.log(share(left, right));
        if (!left.budget().currency().equals(right.budget().currency())) {
            apart = Math.max(0, apart - RATE);
        }
        return Math.max(0, 1 - apart / FAR);
    }

    static boolean comparable(Profile left, Profile right) {
        Sum mine = left.budget();
        Sum theirs = right.budget();
        return mine.amount() > 0 && theirs.amount() > 0 && (mine.currency().equals(theirs.currency())
                || (ExchangeRates.OWN.knows(mine.currency()) && ExchangeRates.OWN.knows(theirs.currency())));
    }

    /// What the smaller is of the greater, of two that are comparable.
    static double share(Profile left, Profile right) {
        Sum mine = left.budget();
        Sum theirs = right.budget();
        if (mine.currency().equals(theirs.currency())) {
            return share(mine.amount(), theirs.amount());
        }
        LocalDate day = firstDay(left, right);
        return share(ExchangeRates.OWN.euros(mine.amount(), mine.currency(), day),
                ExchangeRates.OWN.euros(theirs.amount(), theirs.currency(), day));
    }

    private static double share(double one, double other) {
        return Math.min(one, other) / Math.max(one, other);
    }

    /// One for both, so that a period left open does not change the rate.
    private static LocalDate firstDay(Profile left, Profile right) {
        return Stream.of(left, right).map(Profile::period).filter(Span::isKnown).map(Span::start)
                .min(Comparator.naturalOrder()).map(LocalDate::ofEpochDay).orElse(LocalDate.MAX);
    }
}
