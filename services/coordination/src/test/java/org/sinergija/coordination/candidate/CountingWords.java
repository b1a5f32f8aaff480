package org.sinergija.coordination.candidate;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.engine.TermIds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.contracts.initiative.Visibility.PUBLIC;

/// What each index must do when words are counted.
interface CountingWords extends KindOfIndex {
    Subject ZEPPELIN = subject("a zeppelin");
    List<Subject> OTHERS = List.of(subject("a lighthouse"), subject("a harbour"));

    @Test
    default void what_is_put_after_all_was_cleared_counts_once() {
        assertThat(rarityAfter(index -> {
            index.clear();
            put(index, ZEPPELIN);
            OTHERS.forEach(other -> put(index, other));
        })).isEqualTo(rarityAfter(_ -> {}));
    }

    /// Of the word that one of three says, in an index of them that this was done to.
    default List<Double> rarityAfter(Consumer<CandidateIndex> change) {
        try (CandidateIndex index = open(UUID.randomUUID().toString())) {
            put(index, ZEPPELIN);
            OTHERS.forEach(other -> put(index, other));
            index.refresh();
            change.accept(index);
            index.refresh();
            return Profile.of(ZEPPELIN).terms().stream()
                    .map(term -> index.rarities().of(PUBLIC, PUBLIC).of(TermIds.of(term))).toList();
        }
    }

    private static Subject subject(String title) {
        return new Subject(SubjectKind.INITIATIVE, UUID.randomUUID(), 1, LocalizedText.of("en", title), null, null,
                UUID.randomUUID(), List.of(), List.of("asylum"), List.of(), List.of(), List.of(), null, null,
                InitiativeStatus.ACTIVE, List.of(), List.of(), PUBLIC);
    }
}
