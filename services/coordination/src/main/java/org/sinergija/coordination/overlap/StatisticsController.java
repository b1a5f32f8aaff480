package org.sinergija.coordination.overlap;

import java.time.LocalDate;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.coverage.CountedInitiatives;
import org.sinergija.starter.security.Caller;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/statistics")
class StatisticsController {
    private final MongoTemplate mongo;
    private final CountedInitiatives initiatives;

    StatisticsController(MongoTemplate mongo, CountedInitiatives initiatives) {
        this.mongo = mongo;
        this.initiatives = initiatives;
    }

    @GetMapping
    @Operation(summary = "What became of the overlaps that were found",
            description = """
                    Each is open, settled by people, or was withdrawn unsettled since the two no longer overlapped; those that
                    stand, open or settled, also by level. `medianDaysToSettle` is absent while none is settled.
                    `budgetsAtStake` is what may be spent twice: of each open pair the smaller budget, if both sides have one of
                    the same currency. `budgetsInvolved` adds up the budgets of all initiatives in standing pairs, each once.
                    `from` and `to` are the first and the last day of detection (UTC).

                    """
                    + Audience.RULE)
    Statistics show(@RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String territory, Caller caller) {
        StatisticsFilter filter = new StatisticsFilter(from, to, theme, territory);
        Query query = new Query(new Criteria().andOperator(filter.criteria(Audience.of(caller))));
        query.fields().include(FoundOverlap.FIELDS);
        try (Stream<FoundOverlap> found = mongo.stream(query, FoundOverlap.class,
                mongo.getCollectionName(Overlap.class))) {
            return Statistics.of(found, initiatives::budgetOf);
        }
    }
}
