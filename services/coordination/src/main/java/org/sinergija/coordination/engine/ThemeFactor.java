package org.sinergija.coordination.engine;

import java.util.Optional;

/// How near the themes lie in their tree.
final class ThemeFactor implements Factor {
    private static final double ENCLOSING = 0.6;
    private static final double SIBLINGS = 0.3;

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        int[] mine = left.themes();
        int[] theirs = right.themes();
        if (mine.length == 0 || theirs.length == 0) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(Sets.bestMatches(mine, theirs, ThemeFactor::closeness), voice -> {
            int[] shared = Sets.shared(mine, theirs);
            return shared.length == 0
                    ? voice.say("theme.apart", voice.names(Codes.THEMES, mine), voice.names(Codes.THEMES, theirs))
                    : voice.say("theme.shared", voice.names(Codes.THEMES, shared));
        }));
    }

    private static double closeness(int left, int right) {
        if (left == right) {
            return 1;
        }
        if (Codes.THEMES.isBelow(left, right) || Codes.THEMES.isBelow(right, left)) {
            return ENCLOSING;
        }
        int[] aboveLeft = Codes.THEMES.above(left);
        int[] aboveRight = Codes.THEMES.above(right);
        return aboveLeft.length > 0 && aboveRight.length > 0 && aboveLeft[0] == aboveRight[0] ? SIBLINGS : 0;
    }
}
