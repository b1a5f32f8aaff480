package org.sinergija.bench.steady;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultsTest {
    @Test
    void without_words_it_is_each_process_by_each_fault() {
        Faults all = Faults.of(List.of());

        assertThat(all.members()).containsExactlyInAnyOrder(Member.values());
        assertThat(all.faults()).containsExactlyInAnyOrder(Fault.values());
    }

    @Test
    void a_process_alone_is_its_row() {
        assertThat(Faults.of(List.of("store"))).isEqualTo(new Faults(Set.of(Member.STORE), Set.of(Fault.values())));
    }

    @Test
    void a_process_and_a_fault_are_a_cell() {
        assertThat(Faults.of(List.of("coordination", "kill")))
                .isEqualTo(new Faults(Set.of(Member.COORDINATION), Set.of(Fault.KILL)));
    }

    @Test
    void several_of_each_are_all_their_cells() {
        assertThat(Faults.of(List.of("store,broker", "slow,disk")))
                .isEqualTo(new Faults(Set.of(Member.BROKER, Member.STORE), Set.of(Fault.DISK, Fault.SLOW)));
    }

    @Test
    void recovery_is_each_process_killed() {
        assertThat(Faults.recovery()).isEqualTo(new Faults(Set.of(Member.values()), Set.of(Fault.KILL)));
    }

    @Test
    void what_it_does_not_know_it_names() {
        assertThatThrownBy(() -> Faults.of(List.of("moon"))).hasMessage("No process is named moon.");
        assertThatThrownBy(() -> Faults.of(List.of("store", "rain"))).hasMessage("No fault is named rain.");
        assertThatThrownBy(() -> Faults.of(List.of("store", "kill", "now")))
                .hasMessage("faults takes processes and faults, not [store, kill, now].");
    }
}
