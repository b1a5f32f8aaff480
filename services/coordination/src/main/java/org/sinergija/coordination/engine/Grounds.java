package org.sinergija.coordination.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What there must be at the least before anybody is alerted, however probable the rest makes it: most false alarms come of
/// records that say next to nothing.
final class Grounds {
    private static final double LITTLE_DOUBT = 0.9;
    private static final double MUCH_ALIKE = 0.5;
    private static final double ALIKE = 0.4;
    private static final double SIMILAR = 0.25;
    private static final double NEAR = 0.2;
    private static final double SHARED = 0.35;
    private static final double PARTLY_ALIKE = 0.3;
    private static final double NOT_UNLIKE = 0.1;

    private final Profile left;
    private final Profile right;
    private final double text;
    private final double theme;
    private final boolean differ;
    private final boolean doOther;

    /// @param text what the factor of that name saw, as of the three others; null if it saw nothing
    Grounds(Profile left, Profile right, @Nullable Evidence text, @Nullable Evidence theme,
            @Nullable Evidence targetGroup, @Nullable Evidence activityType) {
        this.left = left;
        this.right = right;
        this.text = text == null ? 0 : text.similarity();
        this.theme = theme == null ? 0 : theme.similarity();
        this.differ = isNothing(targetGroup) || isNothing(activityType);
        this.doOther = isNothing(activityType);
    }

    /// Two initiatives meet one need only where theme and place are known of both and not apart, nor are the times, and other
    /// people or other money are at work. Of two that share no activity, the texts must have something in common.
    boolean forOverlap() {
        return forAnyAlert() && areCoded() && (theme >= SHARED || text >= PARTLY_ALIKE)
                && (text >= NOT_UNLIKE || !doOther) && !isOneOrganisations();
    }

    /// One initiative has one budget, and is no other share of one whole than another; nor does one publisher record it under two
    /// identifiers, or what it calls by a title and more under the title alone. Where a record does not code theme or place,
    /// the texts must be alike, or similar and one name the other's lead, or each the other's. There, and where the two are for
    /// other people or do other things, all else must leave little doubt, unless they say much the same; where they are coded it is
    /// enough that each names the other's lead.
    boolean forDuplicate(double sameness) {
        boolean told = areCoded() ? theme >= NEAR || text >= SIMILAR : text >= ALIKE || oneNamesTheOther();
        boolean certain = sameness >= LITTLE_DOUBT || text >= MUCH_ALIKE
                || (areCoded() && (!differ || nameEachOther()));
        return told && certain && forAnyAlert() && left.kind() == right.kind() && !BudgetFactor.apart(left, right)
                && !areSharesOfOneWhole()
                && !(left.lead() == right.lead() && (identifiersDiffer() || oneNamesAPart()));
    }

    /// Known of both, and nothing of it the same.
    private static boolean isNothing(@Nullable Evidence evidence) {
        return evidence != null && evidence.similarity() == 0;
    }

    private boolean forAnyAlert() {
        return !left.isCancelled() && !right.isCancelled() && !PeriodFactor.apart(left.period(), right.period())
                && !Sign.apart(left.territories(), right.territories());
    }

    private boolean areSharesOfOneWhole() {
        Sides sides = new Sides(left, right, 0);
        return sides.areOtherShares() && sides.shareImplementers();
    }

    private boolean areCoded() {
        return left.themes().length > 0 && right.themes().length > 0 && left.territories().length > 0
                && right.territories().length > 0;
    }

    private boolean oneNamesAPart() {
        return left.addsToTitleOf(right) || right.addsToTitleOf(left);
    }

    /// In like words at least, or each the other.
    private boolean oneNamesTheOther() {
        return (text >= SIMILAR && haveTwoLeads() && (takesPart(left.lead(), right) || takesPart(right.lead(), left)))
                || nameEachOther();
    }

    private boolean nameEachOther() {
        return haveTwoLeads() && takesPart(left.lead(), right) && takesPart(right.lead(), left);
    }

    private boolean haveTwoLeads() {
        return left.lead() != 0 && right.lead() != 0 && left.lead() != right.lead();
    }

    private static boolean takesPart(long organisation, Profile in) {
        return Sets.hold(in.doers(), organisation) || Sets.hold(in.funders(), organisation);
    }

    private boolean isOneOrganisations() {
        return left.lead() != 0 && left.lead() == right.lead() && !(left.funders().length > 0
                && right.funders().length > 0 && Sets.shared(left.funders(), right.funders()) == 0);
    }

    private boolean identifiersDiffer() {
        List<String> schemes = left.externalIds().stream().map(Grounds::scheme).toList();
        return left.externalIds().stream().noneMatch(right.externalIds()::contains)
                && right.externalIds().stream().map(Grounds::scheme).anyMatch(schemes::contains);
    }

    private static String scheme(String id) {
        return id.substring(0, id.indexOf(' '));
    }
}
