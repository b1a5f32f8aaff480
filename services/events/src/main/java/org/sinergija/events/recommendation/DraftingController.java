package org.sinergija.events.recommendation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// How a recommendation came about, for the group alone.
@RestController
@RequestMapping("/api/v1/recommendations/{id}")
class DraftingController {
    private final Recommendations recommendations;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    DraftingController(Recommendations recommendations, MongoTemplate mongo, Ids ids, Clock clock) {
        this.recommendations = recommendations;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    /// What somebody wants to say.
    record Saying(@NotBlank(message = "is required") @Size(max = 5_000) String text) {}

    @GetMapping("/versions")
    @Operation(summary = "All texts that it has had, for the group")
    Slice<Wording> versions(@PathVariable UUID id, Paging paging, Caller caller) {
        recommendations.circleOf(id, caller);
        return paging.page(recommendations.get(id).wordings(), wording -> "%05d".formatted(wording.number()));
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say something of it, to the group")
    Remark comment(@PathVariable UUID id, @RequestBody Saying saying, Caller caller) {
        recommendations.circleOf(id, caller);
        return mongo.save(new Remark(ids.next(), id, saying.text(), caller.organisation(), clock.instant()));
    }

    @GetMapping("/comments")
    @Operation(summary = "What was said of it, for the group")
    Slice<Remark> comments(@PathVariable UUID id, Paging paging, Caller caller) {
        recommendations.circleOf(id, caller);
        return paging.find(mongo, Remark.class, List.of(Criteria.where("recommendation").is(id)));
    }
}
