package org.sinergija.coordination.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.sinergija.contracts.reference.CodeList;

/// Whether they are for the same people.
final class TargetGroupFactor implements Factor {
    @Override
    public String name() {
        return "targetGroup";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right) {
        List<String> mine = left.subject().targetGroups();
        List<String> theirs = right.subject().targetGroups();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        List<String> shared = mine.stream().filter(theirs::contains).toList();
        Supplier<String> detail = () -> shared.isEmpty()
                ? "They are for different people: %s against %s.".formatted(
                        CodeSets.names(CodeList.TARGET_GROUPS, mine),
                        CodeSets.names(CodeList.TARGET_GROUPS, theirs))
                : "Both are for %s.".formatted(CodeSets.names(CodeList.TARGET_GROUPS, shared));
        return Optional.of(new Evidence(CodeSets.share(mine, theirs), detail));
    }
}
