package org.sinergija.coordination.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which standing overlaps a list shows: those that satisfy all that is given.
///
/// @param organisation that leads a side
/// @param subject that is a side
/// @param theme of a side, with everything below it
/// @param territory of a side, with everything inside it
record OverlapFilter(@Nullable OverlapLevel level, @Nullable OverlapStatus status, @Nullable UUID organisation,
        @Nullable UUID subject, @Nullable String theme, @Nullable String territory) {

    OverlapFilter {
        List<Fault> faults = unknown(theme, territory);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    static List<Fault> unknown(@Nullable String theme, @Nullable String territory) {
        List<Fault> faults = new ArrayList<>();
        CodeList.THEMES.ifUnknown("/theme", theme).ifPresent(faults::add);
        CodeList.TERRITORIES.ifUnknown("/territory", territory).ifPresent(faults::add);
        return faults;
    }

    /// Those a side of which is about the one and in the other.
    static List<Criteria> about(@Nullable String theme, @Nullable String territory) {
        List<Criteria> criteria = new ArrayList<>();
        if (theme != null) {
            criteria.add(eitherSide("themes", CodeList.THEMES.within(theme)));
        }
        if (territory != null) {
            criteria.add(eitherSide("territories", CodeList.TERRITORIES.within(territory)));
        }
        return criteria;
    }

    static Criteria ofSubject(UUID subject) {
        return eitherSide("subject._id", List.of(subject));
    }

    /// Of those that the audience sees both sides of.
    List<Criteria> criteria(Audience audience) {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(Criteria.where("withdrawn").is(false));
        criteria.add(SeenSides.both(audience));
        if (level != null) {
            criteria.add(Criteria.where("level").is(level));
        }
        if (status != null) {
            criteria.add(Criteria.where("status").is(status));
        }
        if (organisation != null) {
            criteria.add(eitherSide("subject.lead", List.of(organisation)));
        }
        if (subject != null) {
            criteria.add(ofSubject(subject));
        }
        criteria.addAll(about(theme, territory));
        return criteria;
    }

    private static Criteria eitherSide(String field, List<?> values) {
        return new Criteria().orOperator(Criteria.where("left." + field).in(values),
                Criteria.where("right." + field).in(values));
    }
}
