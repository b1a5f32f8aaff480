package org.sinergija.events.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventKind;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which events a list shows: those that satisfy all that is given and that the caller may know of.
///
/// @param theme a theme with everything below it
/// @param territory a territory with everything inside it
/// @param organisation one of its organisers
/// @param from `to`: those that run on some day from the one to the other, in their own zones
public record EventFilter(@Nullable EventKind kind, @Nullable String theme, @Nullable String territory,
        @Nullable UUID organisation, @Nullable UUID series, @Nullable EventStatus status, @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final String ORGANISERS = "details.organisers";

    public EventFilter {
        List<Fault> faults = new ArrayList<>();
        CodeList.THEMES.ifUnknown("/theme", theme).ifPresent(faults::add);
        CodeList.TERRITORIES.ifUnknown("/territory", territory).ifPresent(faults::add);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(new Fault("/to", "%s is before %s".formatted(to, from)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    public List<Criteria> criteria(Caller caller) {
        List<Criteria> criteria = new ArrayList<>();
        if (kind != null) {
            criteria.add(Criteria.where("details.kind").is(kind));
        }
        if (theme != null) {
            criteria.add(Criteria.where("details.themes").in(CodeList.THEMES.within(theme)));
        }
        if (territory != null) {
            criteria.add(Criteria.where("details.territories.code").in(CodeList.TERRITORIES.within(territory)));
        }
        if (organisation != null) {
            criteria.add(Criteria.where(ORGANISERS).is(organisation));
        }
        if (series != null) {
            criteria.add(Criteria.where("details.series").is(series));
        }
        if (status != null) {
            criteria.add(Criteria.where("status").is(status));
        }
        if (from != null) {
            criteria.add(Criteria.where("details.end").gte(from.atStartOfDay()));
        }
        if (to != null) {
            criteria.add(Criteria.where("details.start").lt(to.plusDays(1).atStartOfDay()));
        }
        known(caller).ifPresent(criteria::add);
        return criteria;
    }

    /// Drafts are for their organisers.
    private static Optional<Criteria> known(Caller caller) {
        if (caller.actsForAll()) {
            return Optional.empty();
        }
        Criteria published = Criteria.where("status").ne(EventStatus.DRAFT);
        UUID own = caller.organisation();
        return Optional.of(own == null || !caller.belongsTo(own)
                ? published
                : new Criteria().orOperator(published, Criteria.where(ORGANISERS).is(own)));
    }
}
