package org.sinergija.events.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sinergija.contracts.event.RegistrationPolicy;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever happens in whatever order, the rules of the seats hold after each step.
class LedgerHistoriesTest {
    private static final int STEPS = 250;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_rules_hold_in_every_history(long seed) {
        Random random = new Random(seed);
        Seating seating = new Seating();
        seating.cap(1 + random.nextInt(4)).with(Attendance.ONLINE, 1 + random.nextInt(6));
        for (int step = 0; step < STEPS; step++) {
            Ledger.State before = seating.ledger.state();
            boolean hadLessSeats = act(seating, random, step);
            check(seating, before, hadLessSeats);
        }
    }

    /// @return whether it took seats or a part of the cap away
    private static boolean act(Seating seating, Random random, int step) {
        List<Entry> known = seating.ledger.entries();
        UUID some = known.isEmpty() ? new UUID(0, 0) : known.get(random.nextInt(known.size())).registration();
        Attendance way = random.nextBoolean() ? Attendance.IN_PERSON : Attendance.ONLINE;
        Ledger.State before = seating.ledger.state();
        try {
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> seating.ledger.register(new Request(new UUID(1, step), "p" + random.nextInt(60),
                        random.nextInt(8) == 0 ? null : "o" + random.nextInt(6), way, null), seating.now);
                case 4, 5 -> seating.ledger.cancel(some, seating.now);
                case 6 -> seating.ledger.move(some, way, seating.now);
                case 7 -> seating.ledger.accept(some, seating.now);
                case 8 -> seating.at(seating.now.plus(Duration.ofHours(random.nextInt(5))));
                case 9 -> seating.policy(random.nextBoolean() ? RegistrationPolicy.OPEN : RegistrationPolicy.APPROVAL);
                case 10 -> {
                    if (random.nextBoolean()) {
                        seating.ledger.approve(some, seating.now);
                    } else {
                        seating.ledger.forget(some);
                    }
                }
                default -> {
                    return changeTerms(seating, random, way);
                }
            }
        } catch (RuleBroken | NotFound refused) {
            assertThat(seating.ledger.state()).isEqualTo(before);
        }
        return false;
    }

    private static boolean changeTerms(Seating seating, Random random, Attendance way) {
        int seats = 1 + random.nextInt(8);
        int cap = 1 + random.nextInt(4);
        boolean less = seats < seating.seats.getOrDefault(way, 0) || cap < seating.cap;
        seating.offerHours = random.nextBoolean() ? null : 1 + random.nextInt(6);
        seating.cap = cap;
        seating.with(way, seats);
        return less;
    }

    private static void check(Seating seating, Ledger.State before, boolean hadLess) {
        Ledger ledger = seating.ledger;
        List<Entry> entries = ledger.entries();
        for (Attendance way : Attendance.values()) {
            long now = seated(entries.stream().filter(entry -> entry.attendance() == way));
            long then = seated(before.entries().stream().filter(entry -> entry.attendance() == way));
            assertThat(now).as("seats %s", way).isLessThanOrEqualTo(
                    Math.max(seating.seats.getOrDefault(way, 0), then));
        }
        entries.stream().map(Entry::organisation).filter(Objects::nonNull).distinct().forEach(one -> {
            long now = seated(entries.stream().filter(entry -> one.equals(entry.organisation())));
            long then = seated(before.entries().stream().filter(entry -> one.equals(entry.organisation())));
            assertThat(now).as("seats of %s", one).isLessThanOrEqualTo(Math.max(seating.cap, then));
        });
        assertThat(entries.stream().filter(entry -> entry.person() != null && entry.status() != SeatStatus.CANCELLED)
                .map(Entry::person).toList()).doesNotHaveDuplicates();
        assertThat(entries).extracting(Entry::number).doesNotHaveDuplicates();
        assertThat(ledger.counts().stream().mapToLong(count -> count.confirmed() + count.offered()).sum())
                .isEqualTo(seated(entries.stream()));
        if (hadLess) {
            before.entries().stream().filter(entry -> entry.status().isSeated() && entry.offeredUntil() == null)
                    .forEach(entry -> assertThat(ledger.entry(entry.registration()).status())
                            .isEqualTo(entry.status()));
        }
        checkLine(seating, entries);
    }

    /// While registration is open nobody waits who could be seated, and places have no gap.
    private static void checkLine(Seating seating, List<Entry> entries) {
        for (Attendance way : Attendance.values()) {
            List<Entry> line = entries.stream().filter(entry -> entry.waitsFor(way))
                    .sorted(Comparator.comparingLong(Entry::number)).toList();
            List<Long> places = new ArrayList<>();
            line.forEach(entry -> places.add(seating.ledger.positions().get(entry.registration())));
            assertThat(places).containsExactlyElementsOf(LongStream.rangeClosed(1, line.size()).boxed().toList());
            boolean full = seated(entries.stream().filter(entry -> entry.attendance() == way)) >= seating.seats
                    .getOrDefault(way, 0);
            if (seating.now.isBefore(seating.closes) && !full) {
                assertThat(line).allSatisfy(entry -> assertThat(seated(entries.stream()
                        .filter(other -> Objects.equals(other.organisation(), entry.organisation()))))
                        .isGreaterThanOrEqualTo(seating.cap));
            }
        }
    }

    private static long seated(Stream<Entry> entries) {
        return entries.filter(entry -> entry.status().isSeated()).count();
    }
}
