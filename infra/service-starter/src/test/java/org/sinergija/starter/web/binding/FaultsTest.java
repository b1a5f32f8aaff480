package org.sinergija.starter.web.binding;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.value.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultsTest {
    private final Faults faults = new Faults();

    @Test
    void a_place_has_one_fault_and_so_has_what_is_around_it() {
        faults.add("/title/en", "is too long");

        faults.add("/title/en", "is blank");
        faults.add("/title", "is required");
        faults.add("", "is not valid");

        assertThat(faults.refusal().faults()).containsExactly(new Fault("/title/en", "is too long"));
    }

    @Test
    void places_that_only_look_alike_are_different() {
        faults.add("/title/en", "is too long");
        faults.add("/title-note", "is blank");
        faults.add("/tit", "is unknown");
        faults.add("/title/en/more", "is unknown");

        assertThat(faults.refusal().faults()).hasSize(4);
    }

    @Test
    void a_hundred_faults_are_enough() {
        for (int i = 0; i < 99; i++) {
            faults.add("/parts/" + i, "is not valid");
        }

        assertThatThrownBy(() -> faults.add("/parts/99", "is not valid")).isInstanceOf(Faults.Enough.class);
        assertThat(faults.refusal().faults()).hasSize(100);
    }
}
