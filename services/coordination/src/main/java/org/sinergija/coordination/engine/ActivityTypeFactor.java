package org.sinergija.coordination.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.sinergija.contracts.reference.CodeList;

/// Whether they do the same kind of thing.
final class ActivityTypeFactor implements Factor {
    @Override
    public String name() {
        return "activityType";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right) {
        List<String> mine = left.subject().activityTypes();
        List<String> theirs = right.subject().activityTypes();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        List<String> shared = mine.stream().filter(theirs::contains).toList();
        Supplier<String> detail = () -> shared.isEmpty()
                ? "They do different things: %s against %s.".formatted(CodeSets.names(CodeList.ACTIVITY_TYPES, mine),
                        CodeSets.names(CodeList.ACTIVITY_TYPES, theirs))
                : "Both do this: %s.".formatted(CodeSets.names(CodeList.ACTIVITY_TYPES, shared));
        return Optional.of(new Evidence(CodeSets.share(mine, theirs), detail));
    }
}
