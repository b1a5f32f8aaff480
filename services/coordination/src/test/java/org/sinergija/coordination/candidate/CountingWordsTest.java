package org.sinergija.coordination.candidate;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.engine.TermIds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.contracts.initiative.Visibility.PUBLIC;

class CountingWordsTest {
    private static final Subject ZEPPELIN = subject("a zeppelin");
    private static final List<Subject> OTHERS = List.of(subject("a lighthouse"), subject("a harbour"));

    @TempDir
    private Path folder;

    @Test
    void what_is_removed_and_put_again_counts_once() {
        assertThat(rarityAfter(index -> {
            index.remove(ZEPPELIN.id());
            index.put(ZEPPELIN);
        })).isEqualTo(rarityAfter(_ -> {}));
    }

    @Test
    void however_often_something_is_revised_it_counts_once() {
        assertThat(rarityAfter(index -> {
            index.put(ZEPPELIN);
            index.refresh();
            index.put(ZEPPELIN);
            index.put(ZEPPELIN);
        })).isEqualTo(rarityAfter(_ -> {}));
    }

    @Test
    void what_is_removed_twice_is_taken_off_once() {
        assertThat(rarityAfter(index -> {
            index.remove(ZEPPELIN.id());
            index.remove(ZEPPELIN.id());
            index.put(ZEPPELIN);
        })).isEqualTo(rarityAfter(_ -> {}));
    }

    @Test
    void what_is_put_after_all_was_cleared_counts_once() {
        assertThat(rarityAfter(index -> {
            index.clear();
            index.put(ZEPPELIN);
            OTHERS.forEach(index::put);
        })).isEqualTo(rarityAfter(_ -> {}));
    }

    /// Of the word that one of three says, in an index of them that this was done to.
    private List<Double> rarityAfter(Consumer<CandidateIndex> change) {
        try (CandidateIndex index = new CandidateIndex(folder.resolve(UUID.randomUUID().toString()))) {
            index.put(ZEPPELIN);
            OTHERS.forEach(index::put);
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
