package org.sinergija.projects.goodpractice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.text.Folding;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which good practices a list shows: those that satisfy all that is given.
///
/// @param country where it is practised
/// @param territory a territory with everything inside it
/// @param theme a theme with everything below it
/// @param q words that all occur in its texts
record GoodPracticeFilter(@Nullable String country, @Nullable String territory, @Nullable String theme,
        @Nullable String q) {

    GoodPracticeFilter {
        List<Fault> faults = new ArrayList<>();
        CodeList.TERRITORIES.ifUnknown("/country", country).ifPresent(faults::add);
        CodeList.TERRITORIES.ifUnknown("/territory", territory).ifPresent(faults::add);
        CodeList.THEMES.ifUnknown("/theme", theme).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    List<Criteria> criteria() {
        List<Criteria> criteria = new ArrayList<>();
        if (country != null) {
            criteria.add(Criteria.where("details.country").is(country));
        }
        if (territory != null) {
            List<String> inside = CodeList.TERRITORIES.within(territory);
            criteria.add(new Criteria().orOperator(Criteria.where("details.country").in(inside),
                    Criteria.where("details.territories.code").in(inside)));
        }
        if (theme != null) {
            criteria.add(Criteria.where("details.themes").in(CodeList.THEMES.within(theme)));
        }
        if (q != null) {
            Folding.words(q).forEach(word -> criteria.add(Criteria.where("searchText").regex(Pattern.quote(word))));
        }
        return criteria;
    }
}
