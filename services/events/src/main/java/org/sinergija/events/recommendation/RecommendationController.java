package org.sinergija.events.recommendation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.recommendation.RecommendationStatus;
import org.sinergija.events.group.Circle;
import org.sinergija.events.group.WorkingGroups;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class RecommendationController {
    private static final String RULE = "Before it is adopted, a recommendation is shown to the group, the event's "
            + "organisers, coordinators and administrators; to all others it does not exist.";

    private final Recommendations recommendations;
    private final WorkingGroups groups;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    RecommendationController(Recommendations recommendations, WorkingGroups groups, MongoTemplate mongo, Ids ids,
            Clock clock) {
        this.recommendations = recommendations;
        this.groups = groups;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param reason told to everybody who reads it
    record Withdrawal(@Size(max = 2_000) @Nullable String reason) {}

    @PostMapping("/working-groups/{id}/recommendations")
    @Operation(summary = "Draft a recommendation, as a member of the group", description = RULE)
    ResponseEntity<RecommendationView> draft(@PathVariable UUID id, @RequestBody RecommendationDetails details,
            Caller caller) {
        Circle circle = groups.circle(id, caller);
        circle.mustInclude(caller);
        Recommendation saved = recommendations.save(Recommendation.draft(ids.next(), circle.event().id(), id,
                circle.group().details().chair(), details.in(circle), caller.organisation(), clock.instant()));
        return Answers.createdAt("/api/v1/recommendations/" + saved.id(), saved.version(), saved.view());
    }

    @GetMapping("/working-groups/{id}/recommendations")
    @Operation(summary = "What a working group recommends", description = RULE)
    Slice<RecommendationView> ofGroup(@PathVariable UUID id, Paging paging, Caller caller) {
        List<Criteria> criteria = new ArrayList<>(List.of(Criteria.where("group").is(id)));
        if (!groups.circle(id, caller).includes(caller)) {
            criteria.add(RecommendationFilter.readByAll());
        }
        return paging.find(mongo, Recommendation.class, criteria).map(Recommendation::view);
    }

    @GetMapping("/recommendations")
    @Operation(summary = "What was adopted", description = "`organisation` is one that committed itself.")
    Slice<RecommendationView> list(@RequestParam(required = false) @Nullable UUID event,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable RecommendationStatus status, Paging paging) {
        RecommendationFilter filter = new RecommendationFilter(event, group, organisation, theme, status);
        return paging.find(mongo, Recommendation.class, filter.criteria()).map(Recommendation::view);
    }

    @GetMapping("/recommendations/{id}")
    @Operation(description = RULE)
    ResponseEntity<RecommendationView> show(@PathVariable UUID id, Caller caller) {
        return answer(recommendations.shown(id, caller));
    }

    @PutMapping("/recommendations/{id}")
    @Operation(summary = "Write a draft anew, as a member of the group; the texts before stay on record")
    ResponseEntity<RecommendationView> revise(@PathVariable UUID id, @RequestBody RecommendationDetails details,
            IfMatch ifMatch, Caller caller) {
        Circle circle = recommendations.circleOf(id, caller);
        Recommendation draft = recommendations.get(id);
        ifMatch.mustMatch(draft);
        draft.revise(details.in(circle), caller.organisation(), clock.instant());
        return answer(recommendations.save(draft));
    }

    @PostMapping("/recommendations/{id}/adoption")
    @Operation(summary = "Adopt it, as the group's chair or the event's organiser; everybody may read it then")
    ResponseEntity<RecommendationView> adopt(@PathVariable UUID id, Caller caller) {
        Circle circle = recommendations.circleOf(id, caller);
        circle.mustBeLedBy(caller);
        if (!circle.event().isPublic()) {
            throw new RuleBroken("Nothing is adopted before its event is published.");
        }
        return answer(recommendations.change(id,
                draft -> draft.adopt(circle.group().details().chair(), clock.instant())));
    }

    @PostMapping("/recommendations/{id}/withdrawal")
    @Operation(summary = "Withdraw it, as the group's chair or the event's organiser")
    ResponseEntity<RecommendationView> withdraw(@PathVariable UUID id, @RequestBody Withdrawal withdrawal,
            Caller caller) {
        recommendations.circleOf(id, caller).mustBeLedBy(caller);
        return answer(recommendations.change(id,
                recommendation -> recommendation.withdraw(withdrawal.reason(), clock.instant())));
    }

    private static ResponseEntity<RecommendationView> answer(Recommendation recommendation) {
        return Answers.ok(recommendation, recommendation.view());
    }
}
