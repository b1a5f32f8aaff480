package org.sinergija.events.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.RecommendationStatus;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgressController {
    private final Recommendations recommendations;
    private final Clock clock;

    ProgressController(Recommendations recommendations, Clock clock) {
        this.recommendations = recommendations;
        this.clock = clock;
    }

    @GetMapping("/api/v1/recommendations/progress")
    @Operation(summary = "What came of all commitments", description = "`by` is `country`, `organisation` or `group`. "
            + "Late is what is still open on the day (UTC) after it was due.")
    Slice<Progress> progress(@RequestParam(defaultValue = "country") String by,
            @RequestParam(required = false) @Nullable UUID event, Paging paging) {
        By dimension = By.named(by);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, List<CommitmentState>> commitments = new TreeMap<>();
        RecommendationFilter filter = new RecommendationFilter(event, null, null, null, RecommendationStatus.ADOPTED);
        try (Stream<Recommendation> adopted = recommendations.all(filter.criteria())) {
            adopted.forEach(each -> each.commitments().stream().map(Commitment::state).forEach(promised -> commitments
                    .computeIfAbsent(dimension.key(each, promised), _ -> new ArrayList<>()).add(promised)));
        }
        return paging.page(List.copyOf(commitments.entrySet()), Map.Entry::getKey)
                .map(entry -> Progress.of(dimension, entry.getKey(), entry.getValue(), today));
    }
}
