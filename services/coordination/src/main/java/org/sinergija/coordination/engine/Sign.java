package org.sinergija.coordination.engine;

import java.util.function.ToDoubleFunction;

import org.sinergija.contracts.overlap.Kinship;
import org.sinergija.coordination.engine.Profile.Span;

/// What hints at two initiatives belonging together though no record states it. What each is worth, the weights tell.
enum Sign {
    /// Their titles are alike but for the number.
    OTHER_NUMBER(Kinship.PHASE, sides -> numbered(sides) ? sides.likeness() : 0),
    /// Their titles are alike, and one begins as the other ends.
    LATER(Kinship.PHASE, sides -> hardlyMeet(sides.left().period(), sides.right().period()) ? sides.likeness() : 0),
    /// Their titles are alike, and their territories are apart.
    ELSEWHERE(Kinship.PLACE,
            sides -> apart(sides.left().territories(), sides.right().territories()) ? sides.likeness() : 0),
    /// Their titles are alike but for the places that they name.
    OTHER_PLACE_NAMED(Kinship.PLACE,
            sides -> apart(sides.left().places(), sides.right().places()) ? sides.likeness() : 0),
    /// The same organisations do both, no others pay, and one costs a fraction of the other without calling itself a
    /// contribution.
    SMALLER(Kinship.COMPONENT,
            sides -> sides.shareImplementers() && !sides.haveOtherFunders() && !sides.oneSays(TermIds.CONTRIBUTION)
                    ? fraction(sides)
                    : 0),
    /// The same organisations do both, and one lies within the other's time.
    WITHIN(Kinship.COMPONENT,
            sides -> sides.shareImplementers() ? shorter(sides.left().period(), sides.right().period()) : 0),
    /// One calls itself a component.
    PART_NAMED(Kinship.COMPONENT, sides -> sides.oneSays(TermIds.COMPONENT) ? akin(sides) : 0),
    /// The same lead with the same money does something of another name.
    OTHER_NAME(Kinship.COMPONENT, sides -> sameLeadAndMoney(sides) ? 1 - sides.likeness() : 0),
    /// The same organisations do both, and others pay.
    OTHER_FUNDER(Kinship.CO_FUNDING, sides -> sides.shareImplementers() && sides.haveOtherFunders() ? 1 : 0),
    /// Others pay, and one says somewhere that it is a contribution.
    OTHER_SHARE(Kinship.CO_FUNDING,
            sides -> sides.areOtherShares() ? akin(sides) : 0),
    /// One calls itself a contribution.
    SHARE_NAMED(Kinship.CO_FUNDING, sides -> sides.oneSays(TermIds.CONTRIBUTION) ? akin(sides) : 0);

    private static final int A_MONTH = 31;
    private static final double LITTLE = 0.25;

    private final Kinship kind;
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<Sides> strength;

    Sign(Kinship kind, ToDoubleFunction<Sides> strength) {
        this.kind = kind;
        this.strength = strength;
    }

    Kinship kind() {
        return kind;
    }

    /// From 0, where it is not seen, to 1.
    double strength(Sides sides) {
        return strength.applyAsDouble(sides);
    }

    /// A word alone proves nothing.
    private static double akin(Sides sides) {
        return sides.shareDoers() ? 1 : sides.likeness();
    }

    private static boolean numbered(Sides sides) {
        int[] mine = sides.left().numerals();
        int[] theirs = sides.right().numerals();
        return mine.length + theirs.length > 0 && Sets.shared(mine, theirs).length == 0;
    }

    /// Both are known, and nothing of one is, encloses or lies in anything of the other.
    static boolean apart(int[] mine, int[] theirs) {
        return mine.length > 0 && theirs.length > 0 && !TerritoryFactor.meet(mine, theirs);
    }

    /// A month at most, and little of the shorter of the two.
    private static boolean hardlyMeet(Span mine, Span theirs) {
        if (!mine.isKnown() || !theirs.isKnown()) {
            return false;
        }
        int shared = mine.shared(theirs);
        return shared <= A_MONTH && shared < LITTLE * Math.min(mine.days(), theirs.days());
    }

    /// How much of the longer the shorter leaves out, if it lies within it; nothing where an end is open.
    private static double shorter(Span mine, Span theirs) {
        if (!mine.isKnown() || !theirs.isKnown() || mine.isOpen() || theirs.isOpen()) {
            return 0;
        }
        int less = Math.min(mine.days(), theirs.days());
        boolean within = mine.shared(theirs) >= less - A_MONTH;
        return within ? 1 - (double) less / Math.max(mine.days(), theirs.days()) : 0;
    }

    private static double fraction(Sides sides) {
        return BudgetFactor.comparable(sides.left(), sides.right())
                ? 1 - BudgetFactor.share(sides.left(), sides.right())
                : 0;
    }

    private static boolean sameLeadAndMoney(Sides sides) {
        int shared = Sets.shared(sides.left().funders(), sides.right().funders());
        return sides.left().lead() != 0 && sides.left().lead() == sides.right().lead()
                && shared == sides.left().funders().length && shared == sides.right().funders().length;
    }
}
