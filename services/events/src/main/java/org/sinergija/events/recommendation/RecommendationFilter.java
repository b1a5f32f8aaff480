package org.sinergija.events.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.recommendation.RecommendationStatus;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which recommendations the public list shows: those that satisfy all that is given.
///
/// @param organisation one that committed itself
/// @param theme a theme with everything below it
record RecommendationFilter(@Nullable UUID event, @Nullable UUID group, @Nullable UUID organisation,
        @Nullable String theme, @Nullable RecommendationStatus status) {
    RecommendationFilter {
        CodeList.THEMES.ifUnknown("/theme", theme).ifPresent(unknown -> {
            throw new InvalidRequest(List.of(unknown));
        });
    }

    List<Criteria> criteria() {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(readByAll());
        if (event != null) {
            criteria.add(Criteria.where("event").is(event));
        }
        if (group != null) {
            criteria.add(Criteria.where("group").is(group));
        }
        if (organisation != null) {
            criteria.add(Criteria.where("commitments.details.organisation").is(organisation));
        }
        if (theme != null) {
            criteria.add(Criteria.where("details.themes").in(CodeList.THEMES.within(theme)));
        }
        if (status != null) {
            criteria.add(Criteria.where("status").is(status));
        }
        return criteria;
    }

    static Criteria readByAll() {
        return Criteria.where("adoptedAt").ne(null);
    }
}
