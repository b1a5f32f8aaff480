package org.sinergija.coordination.overlap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which overlaps are counted: those that satisfy all that is given.
///
/// @param from `to`: those detected on some day (UTC) from the one to the other
/// @param theme of a side, with everything below it
/// @param territory of a side, with everything inside it
record StatisticsFilter(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String theme,
        @Nullable String territory) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    StatisticsFilter {
        List<Fault> faults = OverlapFilter.unknown(theme, territory);
        requireSane("/from", from, faults);
        requireSane("/to", to, faults);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault("/to", "%s is before %s".formatted(to, from)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /// The store's calendar ends before Java's.
    private static void requireSane(String pointer, @Nullable LocalDate day, List<Fault> faults) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            faults.add(new Fault(pointer, "%s lies outside %s to %s".formatted(day, EARLIEST, LATEST)));
        }
    }

    /// Of those that the audience sees both sides of.
    List<Criteria> criteria(Audience audience) {
        List<Criteria> criteria = new ArrayList<>(OverlapFilter.about(theme, territory));
        criteria.add(SeenSides.both(audience));
        if (from != null) {
            criteria.add(Criteria.where("detectedAt").gte(from.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        if (to != null) {
            criteria.add(Criteria.where("detectedAt").lt(to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        return criteria;
    }
}
