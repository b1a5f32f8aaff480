package org.sinergija.local;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/// Initiatives in pairs: each overlaps its twin and nothing else, since no other has its word or a day of its time.
final class Twins {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final int DAYS = 20;

    private final AtomicInteger next = new AtomicInteger();

    /// A word that no other pair has.
    record Pair(String word, LocalDate start) {

        String left() {
            return json("en", "Housing units for returnees in %s %1$sa %1$sb".formatted(word));
        }

        String right() {
            return json("sr-Cyrl", "Стамбене јединице за повратнике у %s %1$sa %1$sb".formatted(word));
        }

        private String json(String language, String title) {
            return """
                    {"title": {"%s": "%s"}, "lead": "0198a000-0000-7000-8000-000000000001", "themes": ["housing"],
                     "territories": ["XK-05"], "targetGroups": ["returnees"], "activityTypes": ["infrastructure"],
                     "period": {"start": "%s", "end": "%s"}, "status": "PLANNED"}"""
                    .formatted(language, title, start, start.plusDays(DAYS));
        }
    }

    Pair another() {
        int number = next.getAndIncrement();
        return new Pair("q" + Integer.toString(7919 * number + 50_000, 36), FIRST.plusDays((DAYS + 5L) * number));
    }
}
