package org.sinergija.events.seat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.sinergija.starter.fault.NotFound;

/// All entries of a ledger, and how many seats they take.
final class Roll {
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Map<Attendance, Integer> seated = new EnumMap<>(Attendance.class);
    private final Map<String, Integer> seatedByOrganisation = new HashMap<>();

    Roll(List<Entry> entries) {
        entries.forEach(this::write);
    }

    /// As they came.
    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    int size() {
        return entries.size();
    }

    boolean contains(UUID registration) {
        return entries.containsKey(registration);
    }

    /// @throws NotFound if there is none
    Entry entry(UUID registration) {
        Entry entry = entries.get(registration);
        if (entry == null) {
            throw new NotFound("There is no registration %s.".formatted(registration));
        }
        return entry;
    }

    /// Whether a registration of this person stands, or was rejected.
    boolean knows(String person) {
        return entries.values().stream().anyMatch(entry -> person.equals(entry.person())
                && entry.status() != SeatStatus.CANCELLED);
    }

    void write(Entry entry) {
        Entry before = entries.put(entry.registration(), entry);
        if (before != null) {
            count(before, -1);
        }
        count(entry, 1);
    }

    private void count(Entry entry, int by) {
        if (entry.status().isSeated()) {
            seated.merge(entry.attendance(), by, Integer::sum);
            if (entry.organisation() != null) {
                seatedByOrganisation.merge(entry.organisation(), by, Integer::sum);
            }
        }
    }

    int seated(Attendance way) {
        return seated.getOrDefault(way, 0);
    }

    int seated(String organisation) {
        return seatedByOrganisation.getOrDefault(organisation, 0);
    }

    /// Who waits for a seat, the first first.
    List<Entry> line() {
        return entries.values().stream().filter(entry -> entry.status() == SeatStatus.WAITLISTED)
                .sorted(Comparator.comparingLong(Entry::number)).toList();
    }

    /// The places in each line, from 1 on.
    Map<UUID, Long> positions() {
        Map<UUID, Long> positions = new HashMap<>();
        Map<Attendance, Long> ahead = new EnumMap<>(Attendance.class);
        line().forEach(entry -> positions.put(entry.registration(), ahead.merge(entry.attendance(), 1L, Long::sum)));
        return positions;
    }

    long number(Attendance way, SeatStatus status) {
        return entries.values().stream().filter(entry -> entry.attendance() == way && entry.status() == status).count();
    }
}
