package org.sinergija.partners.servicepoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.data.mongodb.core.query.Criteria;

/// What somebody needs, and where.
///
/// @param territory with everything inside it, and with what encloses it: a desk for the whole country serves its towns
/// @param language with its variants: `sr` finds `sr-Cyrl`
record ServicePointSearch(@Nullable String territory, @Nullable ServiceKind service, @Nullable String language) {

    ServicePointSearch {
        List<Fault> faults = new ArrayList<>();
        CodeList.TERRITORIES.ifUnknown("/territory", territory).ifPresent(faults::add);
        if (language != null && !language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            faults.add(new Fault("/language", "is no BCP 47 language tag such as en, sq or sr-Cyrl"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    List<Criteria> criteria(LocalDate today) {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(new Criteria().orOperator(Criteria.where("details.valid.start").is(null),
                Criteria.where("details.valid.start").lte(today)));
        criteria.add(new Criteria().orOperator(Criteria.where("details.valid.end").is(null),
                Criteria.where("details.valid.end").gte(today)));
        if (territory != null) {
            List<String> serving = new ArrayList<>(CodeList.TERRITORIES.within(territory));
            serving.addAll(CodeList.TERRITORIES.ancestors(territory));
            criteria.add(Criteria.where("details.territory.code").in(serving));
        }
        if (service != null) {
            criteria.add(Criteria.where("details.service").is(service));
        }
        if (language != null) {
            criteria.add(Criteria.where("details.languages").regex("^%s(-|$)".formatted(Pattern.quote(language)), "i"));
        }
        return criteria;
    }

    FoundServicePoint found(ServicePoint point) {
        return new FoundServicePoint(point, territory == null
                ? null
                : CodeList.TERRITORIES.ancestors(territory).contains(point.details().territory().code()));
    }
}
