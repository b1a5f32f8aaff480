package org.sinergija.coordination.candidate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What an index must do that takes off at once what was replaced.
interface CountingRevisions extends CountingWords {
    @Test
    default void what_is_removed_and_put_again_counts_once() {
        assertThat(rarityAfter(index -> {
            remove(index, ZEPPELIN);
            put(index, ZEPPELIN);
        })).isEqualTo(rarityAfter(_ -> {}));
    }

    @Test
    default void however_often_something_is_revised_it_counts_once() {
        assertThat(rarityAfter(index -> {
            put(index, ZEPPELIN);
            index.refresh();
            put(index, ZEPPELIN);
            put(index, ZEPPELIN);
        })).isEqualTo(rarityAfter(_ -> {}));
    }

    @Test
    default void what_is_removed_twice_is_taken_off_once() {
        assertThat(rarityAfter(index -> {
            remove(index, ZEPPELIN);
            remove(index, ZEPPELIN);
            put(index, ZEPPELIN);
        })).isEqualTo(rarityAfter(_ -> {}));
    }
}
