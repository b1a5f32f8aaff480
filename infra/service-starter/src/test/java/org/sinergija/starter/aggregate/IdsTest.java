package org.sinergija.starter.aggregate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTest {
    private static final UUID RESERVED = UUID.fromString("01a20e46-5e14-7c87-b45e-622964d204ba");

    private final Ids ids = new Ids();

    @Test
    void ids_are_uuids_of_version_7_that_rise() {
        List<UUID> many = Stream.generate(ids::next).limit(10_000).toList();

        assertThat(many).allMatch(id -> id.version() == 7 && id.variant() == 2).doesNotHaveDuplicates();
        assertThat(many.stream().map(UUID::toString).toList()).isSorted();
    }

    @Test
    void a_reservation_gives_the_same_ids_each_time() {
        List<UUID> first = three();
        List<UUID> second = three();

        assertThat(first).isEqualTo(second).startsWith(RESERVED).doesNotHaveDuplicates()
                .allMatch(id -> id.version() == 7 && id.variant() == 2)
                .allMatch(id -> id.toString().startsWith("01a20e46-5e14-7"));
    }

    @Test
    void a_closed_reservation_is_over() {
        three();

        assertThat(ids.next()).isNotEqualTo(RESERVED);
    }

    @Test
    void a_reservation_binds_only_its_own_thread() throws InterruptedException {
        List<UUID> elsewhere = new java.util.concurrent.CopyOnWriteArrayList<>();
        try (Ids.Reservation _ = ids.reserve(RESERVED)) {
            Thread.ofVirtual().start(() -> elsewhere.add(ids.next())).join();
        }

        assertThat(elsewhere).hasSize(1).doesNotContain(RESERVED);
    }

    private List<UUID> three() {
        try (Ids.Reservation _ = ids.reserve(RESERVED)) {
            return List.of(ids.next(), ids.next(), ids.next());
        }
    }
}
