package org.sinergija.coordination.engine;

import java.util.Optional;

/// How much of the ground they share: a municipality is strong evidence, a country weak.
final class TerritoryFactor implements Factor {
    private static final double SAME_COUNTRY = 0.6;
    private static final double INSIDE_UNIT = 0.75;
    private static final double INSIDE_COUNTRY = 0.45;
    private static final double SAME_UNIT = 0.2;
    private static final double SAME_LAND = 0.1;

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        int[] mine = left.territories();
        int[] theirs = right.territories();
        if (mine.length == 0 || theirs.length == 0) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(Sets.bestMatches(mine, theirs, TerritoryFactor::closeness), voice -> {
            int[] shared = Sets.shared(mine, theirs);
            if (shared.length > 0) {
                return voice.say("territory.shared", voice.names(Codes.TERRITORIES, shared));
            }
            return voice.say(meet(mine, theirs) ? "territory.inside" : "territory.apart",
                    voice.names(Codes.TERRITORIES, mine), voice.names(Codes.TERRITORIES, theirs));
        }));
    }

    /// Whether some place of the one is, encloses or lies in a place of the other.
    static boolean meet(int[] mine, int[] theirs) {
        for (int one : mine) {
            for (int other : theirs) {
                if (one == other || Codes.TERRITORIES.isBelow(one, other) || Codes.TERRITORIES.isBelow(other, one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double closeness(int left, int right) {
        int[] aboveLeft = Codes.TERRITORIES.above(left);
        int[] aboveRight = Codes.TERRITORIES.above(right);
        if (left == right) {
            return aboveLeft.length == 0 ? SAME_COUNTRY : 1;
        }
        if (Codes.TERRITORIES.isBelow(right, left)) {
            return aboveLeft.length == 0 ? INSIDE_COUNTRY : INSIDE_UNIT;
        }
        if (Codes.TERRITORIES.isBelow(left, right)) {
            return aboveRight.length == 0 ? INSIDE_COUNTRY : INSIDE_UNIT;
        }
        if (aboveLeft.length == 0 || aboveRight.length == 0
                || aboveLeft[aboveLeft.length - 1] != aboveRight[aboveRight.length - 1]) {
            return 0;
        }
        return aboveLeft[0] == aboveRight[0] && aboveLeft.length > 1 ? SAME_UNIT : SAME_LAND;
    }
}
