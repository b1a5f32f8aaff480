package org.sinergija.coordination.engine;

/// Two profiles with what several questions about them need.
///
/// @param likeness of the titles, from 0 to 1
record Sides(Profile left, Profile right, double likeness) {

    static Sides of(Profile left, Profile right, Rarity rarity) {
        return new Sides(left, right, left.titleLikeness(right, rarity));
    }

    boolean shareImplementers() {
        return Sets.shared(left.implementers(), right.implementers()) > 0;
    }

    /// Whether someone leads or takes part in both, other than by money alone.
    boolean shareDoers() {
        return Sets.shared(left.doers(), right.doers()) > 0;
    }

    /// Both are known, and none pays for both.
    boolean haveOtherFunders() {
        return left.funders().length > 0 && right.funders().length > 0
                && Sets.shared(left.funders(), right.funders()) == 0;
    }

    /// Whether others pay, and one says somewhere that it is a contribution.
    boolean areOtherShares() {
        return haveOtherFunders() && (left.tells(TermIds.CONTRIBUTION) || right.tells(TermIds.CONTRIBUTION));
    }

    /// Whether exactly one of the titles holds this.
    boolean oneSays(int term) {
        return left.titleSays(term) != right.titleSays(term);
    }
}
