package org.sinergija.projects.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which initiatives a list shows: those that satisfy all that is given.
///
/// @param theme a theme with everything below it
/// @param territory a territory with everything inside it
/// @param organisation its lead or a participant
/// @param from `to`: those that run on some day from the one to the other
/// @param q words that all occur in title, summary or objectives
public record InitiativeFilter(@Nullable String theme, @Nullable String territory, @Nullable UUID organisation,
        @Nullable InitiativeStatus status, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String q) {

    public InitiativeFilter {
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

    List<Criteria> criteria() {
        List<Criteria> criteria = new ArrayList<>();
        if (theme != null) {
            criteria.add(Criteria.where("details.themes").in(CodeList.THEMES.within(theme)));
        }
        if (territory != null) {
            criteria.add(Criteria.where("details.territories.code").in(CodeList.TERRITORIES.within(territory)));
        }
        if (organisation != null) {
            criteria.add(new Criteria().orOperator(Criteria.where("details.lead").is(organisation),
                    Criteria.where("details.participants.organisation").is(organisation)));
        }
        if (status != null) {
            criteria.add(Criteria.where("status").is(status));
        }
        if (from != null) {
            criteria.add(Criteria.where("details.period").ne(null));
            criteria.add(new Criteria().orOperator(Criteria.where("details.period.end").gte(from),
                    Criteria.where("details.period.end").is(null)));
        }
        if (to != null) {
            criteria.add(Criteria.where("details.period.start").lte(to));
        }
        if (q != null) {
            SearchText.words(q).forEach(word -> criteria.add(Criteria.where("searchText").regex(Pattern.quote(word))));
        }
        return criteria;
    }
}
