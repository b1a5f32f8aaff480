package org.sinergija.coordination.candidate;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LuceneIndexTest implements CountingRevisions, HiddenCandidates, KeepingSubjects {
    @TempDir
    private Path folder;

    @Override
    public CandidateIndex open(String name) {
        return new LuceneIndex(folder.resolve(name));
    }

    @Test
    void what_a_full_disk_lost_is_to_be_read_again_from_the_last_commit() {
        FillingDisk disk = new FillingDisk();
        try (CandidateIndex index = new LuceneIndex(disk)) {
            CountingWords.OTHERS.forEach(subject -> put(index, subject));
            index.refresh();
            index.commit(Map.of(ONE, 7L));
            disk.fill();
            assertThatThrownBy(() -> put(index, CountingWords.ZEPPELIN)).isInstanceOf(UncheckedIOException.class);
            assertThat(index.size()).isEqualTo(2);

            disk.makeRoom();
            assertThat(index.resume(Set.of(ONE))).isEqualTo(Map.of(ONE, 7L));
            assertThat(index.size()).isEqualTo(2);
            put(index, CountingWords.ZEPPELIN);
            index.refresh();
            assertThat(index.find(CountingWords.ZEPPELIN.id())).contains(CountingWords.ZEPPELIN);
            index.commit(Map.of(ONE, 8L));
            assertThat(index.resume(Set.of(ONE))).isEqualTo(Map.of(ONE, 8L));
        }
    }
}
