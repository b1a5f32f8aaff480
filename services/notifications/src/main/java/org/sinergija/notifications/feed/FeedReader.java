package org.sinergija.notifications.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sinergija.notifications.known.Known;
import org.springframework.stereotype.Component;

/// Reads of the log what is public now.
@Component
class FeedReader {
    private static final int MOST_AT_ONCE = 200;
    private static final int FEWEST_AT_ONCE = 20;
    private static final int MOST_PUBLIC = 5_000;

    private final FeedLog log;
    private final Known known;
    private final FeedSettings settings;
    private final Clock clock;

    FeedReader(FeedLog log, Known known, FeedSettings settings, Clock clock) {
        this.log = log;
        this.known = known;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param last the number of the last public event it is about, of whatever type; no hidden one moves it
    /// @param scanned how far the log was read, which is nobody's business
    record Page(List<Entry> entries, long last, long scanned) {}

    /// What comes after the number. With a type that is rare it may be little, or nothing, with more to come.
    Page after(long number, int limit, Wanted wanted) {
        Reading reading = new Reading(number, limit, wanted);
        int atOnce = Math.clamp(limit, FEWEST_AT_ONCE, MOST_AT_ONCE);
        List<Entry> some = settled(log.after(number, atOnce));
        while (!some.isEmpty() && !reading.isFull()) {
            reading.read(some, publicNow(some));
            some = some.size() == atOnce && !reading.isFull()
                    ? settled(log.after(reading.scanned, atOnce))
                    : List.of();
        }
        return new Page(reading.found, reading.last, reading.scanned);
    }

    private List<Entry> settled(List<Entry> entries) {
        Instant until = clock.instant().minus(settings.settling());
        return entries.stream().takeWhile(entry -> !entry.storedAt().isAfter(until)).toList();
    }

    private Set<UUID> publicNow(List<Entry> entries) {
        return known.publicAmong(
                entries.stream().map(Entry::dependsOn).flatMap(Collection::stream).distinct().toList());
    }

    private static final class Reading {
        private final List<Entry> found = new ArrayList<>();
        private final int limit;
        private final Wanted wanted;
        private int seen;
        private long last;
        private long scanned;

        Reading(long number, int limit, Wanted wanted) {
            last = number;
            scanned = number;
            this.limit = limit;
            this.wanted = wanted;
        }

        boolean isFull() {
            return found.size() == limit || seen >= MOST_PUBLIC;
        }

        void read(List<Entry> entries, Set<UUID> publicNow) {
            for (Entry entry : entries) {
                if (isFull()) {
                    return;
                }
                scanned = entry.number();
                if (entry.state() != null && publicNow.containsAll(entry.dependsOn())) {
                    last = entry.number();
                    seen++;
                    if (wanted.includes(entry)) {
                        found.add(entry);
                    }
                }
            }
        }
    }
}
