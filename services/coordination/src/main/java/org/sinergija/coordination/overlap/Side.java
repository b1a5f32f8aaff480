package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.engine.Subject;

/// One side of an overlap as it was when the two were compared.
///
/// @param sequence the subject's version
/// @param organisations that lead it or take part
/// @param marks what of it matters to a verdict
/// @param shown to whom it is shown by now
record Side(SubjectRef subject, long sequence, Set<UUID> organisations, Map<String, String> marks,
        List<String> themes, List<String> territories, Shown shown) {
    /// @param sequence of the subject's version that says so, which may be later than the one compared
    record Shown(Visibility visibility, long sequence) {
        static Shown of(Subject subject) {
            return new Shown(subject.visibility(), subject.sequence());
        }
    }

    Side {
        // One that an earlier release stored: all of it counts as changed at its next change.
        organisations = organisations == null ? Set.of(subject.lead()) : Set.copyOf(organisations);
        marks = marks == null ? Map.of() : Map.copyOf(marks);
        shown = shown == null ? new Shown(Visibility.PUBLIC, sequence) : shown;
    }

    static Side of(Subject subject) {
        return new Side(subject.ref(), subject.sequence(), organisations(subject), Material.marks(subject),
                subject.themes(), subject.territories().stream().map(Territory::code).toList(), Shown.of(subject));
    }

    /// The same, shown to whom the subject is shown now.
    Side shownAs(Subject now) {
        return new Side(subject, sequence, organisations, marks, themes, territories, Shown.of(now));
    }

    private static Set<UUID> organisations(Subject subject) {
        return Stream.concat(Stream.of(subject.ref().lead()),
                subject.participants().stream().map(Participant::organisation)).collect(Collectors.toSet());
    }

    boolean isOlderThan(Subject now) {
        return sequence < now.sequence();
    }

    boolean isAt(Subject now) {
        return sequence == now.sequence();
    }

    boolean isNewerThan(Subject then) {
        return Math.max(sequence, shown.sequence()) > then.sequence();
    }

    /// The fields that matter to a verdict and say something else now.
    List<String> fieldsChangedIn(Subject now) {
        return Material.marks(now).entrySet().stream()
                .filter(field -> !field.getValue().equals(marks.get(field.getKey()))).map(Map.Entry::getKey).toList();
    }
}
