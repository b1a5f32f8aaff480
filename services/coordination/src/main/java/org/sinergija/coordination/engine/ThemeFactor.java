package org.sinergija.coordination.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.sinergija.contracts.reference.CodeList;

/// How near the themes lie in their tree.
final class ThemeFactor implements Factor {
    private static final double ENCLOSING = 0.6;
    private static final double SIBLINGS = 0.3;

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right) {
        List<String> mine = left.subject().themes();
        List<String> theirs = right.subject().themes();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        double similarity = CodeSets.bestMatches(mine, theirs, ThemeFactor::closeness);
        List<String> shared = mine.stream().filter(theirs::contains).toList();
        Supplier<String> detail = () -> shared.isEmpty()
                ? "No theme is the same: %s against %s.".formatted(CodeSets.names(CodeList.THEMES, mine),
                        CodeSets.names(CodeList.THEMES, theirs))
                : "Both are about %s.".formatted(CodeSets.names(CodeList.THEMES, shared));
        return Optional.of(new Evidence(similarity, detail));
    }

    private static double closeness(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        if (CodeList.THEMES.isWithin(left, right) || CodeList.THEMES.isWithin(right, left)) {
            return ENCLOSING;
        }
        List<String> above = CodeList.THEMES.ancestors(left);
        return !above.isEmpty() && CodeList.THEMES.ancestors(right).contains(above.getFirst()) ? SIBLINGS : 0;
    }
}
