package org.sinergija.partners.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.partners.naming.SearchWords;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which organisations a list shows: those that satisfy all that is given.
///
/// @param country of the seat
/// @param territory where it works: the territory with everything inside it
/// @param mergedInto those that were found to be this one; without it, only those that stand for themselves
/// @param q words that all occur in its names, in any script
record OrganisationFilter(@Nullable OrganisationType type, @Nullable String country, @Nullable String territory,
        @Nullable OrganisationStatus status, @Nullable UUID mergedInto, @Nullable String q) {

    OrganisationFilter {
        List<Fault> faults = new ArrayList<>();
        if (country != null && !country.matches("[A-Z]{2}")) {
            faults.add(new Fault("/country", "is no ISO 3166-1 code of a country such as RS"));
        }
        CodeList.TERRITORIES.ifUnknown("/territory", territory).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    List<Criteria> criteria() {
        List<Criteria> criteria = new ArrayList<>();
        if (type != null) {
            criteria.add(Criteria.where("details.type").is(type));
        }
        if (country != null) {
            criteria.add(Criteria.where("details.country").is(country));
        }
        if (territory != null) {
            criteria.add(Criteria.where("details.territories.code").in(CodeList.TERRITORIES.within(territory)));
        }
        if (status != null) {
            criteria.add(Criteria.where("status").is(status));
        }
        criteria.add(mergedInto == null
                ? Criteria.where("merges.into").isNull()
                : Criteria.where("merges.into").is(mergedInto));
        if (q != null) {
            SearchWords.of(q)
                    .forEach(word -> criteria.add(Criteria.where("identity.searchText").regex(Pattern.quote(word))));
        }
        return criteria;
    }
}
