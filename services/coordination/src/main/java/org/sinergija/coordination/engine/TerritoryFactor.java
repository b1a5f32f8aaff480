package org.sinergija.coordination.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sinergija.contracts.reference.CodeList;

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
    public Optional<Evidence> compare(Profile left, Profile right) {
        Set<String> mine = left.territories();
        Set<String> theirs = right.territories();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(CodeSets.bestMatches(mine, theirs, TerritoryFactor::closeness),
                () -> detail(left, right)));
    }

    private static String detail(Profile left, Profile right) {
        Set<String> mine = left.territories();
        Set<String> theirs = right.territories();
        List<String> shared = mine.stream().filter(theirs::contains).toList();
        if (!shared.isEmpty()) {
            return "Both work in %s.".formatted(CodeSets.names(CodeList.TERRITORIES, shared));
        }
        return (meet(left, right)
                ? "The territory of one lies inside the other's: %s and %s."
                : "They work in different places: %s against %s.").formatted(
                        CodeSets.names(CodeList.TERRITORIES, mine), CodeSets.names(CodeList.TERRITORIES, theirs));
    }

    /// Whether some place of the one is, encloses or lies in a place of the other.
    static boolean meet(Profile left, Profile right) {
        return left.territories().stream().anyMatch(mine -> right.territories().stream().anyMatch(
                theirs -> CodeList.TERRITORIES.isWithin(mine, theirs) || CodeList.TERRITORIES.isWithin(theirs, mine)));
    }

    private static double closeness(String left, String right) {
        List<String> aboveLeft = CodeList.TERRITORIES.ancestors(left);
        List<String> aboveRight = CodeList.TERRITORIES.ancestors(right);
        if (left.equals(right)) {
            return aboveLeft.isEmpty() ? SAME_COUNTRY : 1;
        }
        if (aboveRight.contains(left)) {
            return CodeList.TERRITORIES.ancestors(left).isEmpty() ? INSIDE_COUNTRY : INSIDE_UNIT;
        }
        if (aboveLeft.contains(right)) {
            return aboveRight.isEmpty() ? INSIDE_COUNTRY : INSIDE_UNIT;
        }
        if (aboveLeft.isEmpty() || aboveRight.isEmpty() || !aboveLeft.getLast().equals(aboveRight.getLast())) {
            return 0;
        }
        return aboveLeft.getFirst().equals(aboveRight.getFirst()) && aboveLeft.size() > 1 ? SAME_UNIT : SAME_LAND;
    }
}
