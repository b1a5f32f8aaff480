package org.sinergija.coordination.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.sinergija.coordination.engine.Subject;

import static org.assertj.core.api.Assertions.assertThat;

/// What each index must keep, and for how long.
interface KeepingSubjects extends KindOfIndex {
    TopicPartition ONE = new TopicPartition("initiatives", 1);
    TopicPartition OTHER = new TopicPartition("initiatives", 2);

    @Test
    default void what_is_put_is_found_counted_and_shown_until_it_is_removed() {
        try (CandidateIndex index = open("kept")) {
            CountingWords.OTHERS.forEach(subject -> put(index, subject));
            put(index, CountingWords.ZEPPELIN);
            index.refresh();
            assertThat(index.find(CountingWords.ZEPPELIN.id())).contains(CountingWords.ZEPPELIN);
            assertThat(index.size()).isEqualTo(3);

            remove(index, CountingWords.ZEPPELIN);
            index.refresh();
            List<Subject> shown = new ArrayList<>();
            index.forEach(shown::add);
            assertThat(index.find(CountingWords.ZEPPELIN.id())).isEmpty();
            assertThat(index.size()).isEqualTo(2);
            assertThat(shown).containsExactlyInAnyOrderElementsOf(CountingWords.OTHERS);
        }
    }

    @Test
    default void how_far_was_read_stands_with_what_was_read_and_is_forgotten_with_it() {
        try (CandidateIndex index = open("read")) {
            index.refresh();
            index.commit(Map.of(ONE, 7L));
        }

        try (CandidateIndex index = open("read")) {
            assertThat(index.resume(Set.of(ONE, OTHER))).isEqualTo(Map.of(ONE, 7L));

            index.clear();
            index.commit(Map.of(OTHER, 1L));
            assertThat(index.resume(Set.of(ONE, OTHER))).isEqualTo(Map.of(OTHER, 1L));
        }
    }
}
