package org.sinergija.events.clash;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sinergija.contracts.reference.CodeList;

/// The events of some months, by their days.
record Almanac(List<Entry> entries) {
    /// How far from a clash a free week is looked for, either way.
    static final int WEEKS = 8;
    private static final int SUGGESTED = 3;

    Almanac {
        entries = entries.stream().sorted(Comparator.comparing(Entry::place)).toList();
    }

    /// Those who clash on some day from the one to the other, in the order of their place.
    List<Pair> pairs(LocalDate from, LocalDate to) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry left = entries.get(i);
            entries.subList(i + 1, entries.size()).stream().takeWhile(right -> !right.first().isAfter(left.last()))
                    .filter(left::clashesWith).map(right -> new Pair(left, right))
                    .filter(pair -> !pair.from().isAfter(to) && !pair.to().isBefore(from)).forEach(pairs::add);
        }
        return pairs;
    }

    /// The weeks nearest to the clash, but not before that day, in which nobody asks the same people of the same region to come.
    List<Week> freeWeeks(Pair pair, LocalDate after) {
        Reach groups = Reach.of(CodeList.TARGET_GROUPS, pair.left().commonGroups(pair.right()));
        Reach territories = Reach.of(CodeList.TERRITORIES, pair.left().territories().common(pair.right()
                .territories()));
        List<Entry> same = entries.stream().filter(entry -> entry.isForThoseOf(groups, territories)).toList();
        Week clash = Week.of(pair.from());
        return IntStream.rangeClosed(1, WEEKS).boxed().flatMap(distance -> Stream.of(distance, -distance))
                .map(clash::later).filter(week -> week.from().isAfter(after))
                .filter(week -> same.stream().noneMatch(entry -> entry.takesPlaceIn(week.from(), week.to())))
                .limit(SUGGESTED).toList();
    }

    /// From a Monday to the Sunday.
    record Week(LocalDate from, LocalDate to) {
        static Week of(LocalDate day) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Week(monday, monday.plusDays(6));
        }

        Week later(int weeks) {
            return new Week(from.plusWeeks(weeks), to.plusWeeks(weeks));
        }
    }
}
