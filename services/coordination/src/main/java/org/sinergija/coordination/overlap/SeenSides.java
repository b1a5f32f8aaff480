package org.sinergija.coordination.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Subject;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which overlaps the store is asked for by what somebody sees of their sides. One that an earlier release stored says nothing of
/// that and counts as public.
final class SeenSides {
    private SeenSides() {}

    static Criteria both(Audience audience) {
        return new Criteria().andOperator(seen("left", audience), seen("right", audience));
    }

    static Criteria either(Audience audience) {
        return new Criteria().orOperator(seen("left", audience), seen("right", audience));
    }

    /// Those that show the subject to others than it is shown to now.
    static Criteria otherwiseThan(Subject now) {
        return new Criteria().orOperator(otherwise("left", now), otherwise("right", now));
    }

    private static Criteria seen(String side, Audience audience) {
        List<Visibility> hidden = Arrays.stream(Visibility.values()).filter(some -> !audience.sees(some)).toList();
        return visibility(side).nin(hidden);
    }

    private static Criteria otherwise(String side, Subject now) {
        UUID id = now.id();
        Criteria other = switch (now.visibility()) {
            case PUBLIC -> visibility(side).is(Visibility.PARTNERS);
            case PARTNERS -> visibility(side).ne(Visibility.PARTNERS);
        };
        return other.and(side + ".subject._id").is(id);
    }

    private static Criteria visibility(String side) {
        return Criteria.where(side + ".shown.visibility");
    }
}
