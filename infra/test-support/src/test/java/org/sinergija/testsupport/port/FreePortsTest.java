package org.sinergija.testsupport.port;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreePortsTest {
    private static final int PORT = 23_500;

    @Test
    void a_port_that_is_far_from_another_is_none_of_those_beside_it() {
        assertThat(IntStream.range(0, 200).map(_ -> FreePorts.farFrom(PORT)))
                .allMatch(free -> Math.abs(free - PORT) > 15);
    }

    @Test
    void what_is_given_to_one_is_given_to_nobody_else_though_nobody_listens_there_yet() {
        assertThat(IntStream.range(0, 50).mapToObj(_ -> FreePorts.inARow(15))
                .flatMap(first -> IntStream.range(first, first + 15).boxed())).doesNotHaveDuplicates();
    }
}
