package org.sinergija.events.recommendation;

import java.time.Clock;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/recommendations/{id}/commitments")
class CommitmentController {
    private final Recommendations recommendations;
    private final Register register;
    private final Ids ids;
    private final Clock clock;

    CommitmentController(Recommendations recommendations, Register register, Ids ids, Clock clock) {
        this.recommendations = recommendations;
        this.register = register;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Promise to put it into practice, for one's own organisation")
    ResponseEntity<CommitmentState> promise(@PathVariable UUID id, @RequestBody CommitmentDetails details,
            Caller caller) {
        recommendations.shown(id, caller);
        caller.mustBelongTo(details.organisation());
        UUID commitment = ids.next();
        Recommendation saved = recommendations.change(id,
                recommendation -> recommendation.promise(commitment, details, clock.instant()));
        Commitment promised = saved.commitment(commitment);
        return Answers.created(commitment, promised.revision(), promised.state());
    }

    @GetMapping
    Slice<CommitmentState> list(@PathVariable UUID id, Paging paging, Caller caller) {
        return paging.page(recommendations.shown(id, caller).commitments(), promised -> promised.id().toString())
                .map(Commitment::state);
    }

    @GetMapping("/{commitment}")
    ResponseEntity<CommitmentState> show(@PathVariable UUID id, @PathVariable UUID commitment, Caller caller) {
        return answer(recommendations.shown(id, caller).commitment(commitment));
    }

    @PutMapping("/{commitment}")
    @Operation(summary = "Change a promise of one's own organisation, or say what came of it")
    ResponseEntity<CommitmentState> change(@PathVariable UUID id, @PathVariable UUID commitment,
            @RequestBody CommitmentDetails details, IfMatch ifMatch, Caller caller) {
        caller.mustBelongTo(promised(id, commitment, caller).details().organisation());
        Recommendation saved = recommendations.change(id, recommendation -> {
            ifMatch.mustMatch(recommendation.commitment(commitment).revision());
            recommendation.change(commitment, details, clock.instant());
        });
        return answer(saved.commitment(commitment));
    }

    @PostMapping("/{commitment}/initiative")
    @Operation(summary = "Make an initiative of a promise of one's own organisation",
            description = "Registers it with the caller's rights and says at once what it overlaps. Once more gives the "
                    + "same initiative. Where the overlaps cannot be told now, `notice` says that they follow.")
    Register.Made makeInitiative(@PathVariable UUID id, @PathVariable UUID commitment, Caller caller,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        Commitment promised = promised(id, commitment, caller);
        caller.mustBelongTo(promised.details().organisation());
        Recommendation recommendation = recommendations.shown(id, caller);
        UUID initiative = register.register(recommendation, promised, authorization);
        recommendations.change(id,
                latest -> latest.becameInitiative(commitment, initiative, clock.instant()));
        return register.check(recommendation, promised, initiative, authorization);
    }

    private Commitment promised(UUID id, UUID commitment, Caller caller) {
        return recommendations.shown(id, caller).commitment(commitment);
    }

    private static ResponseEntity<CommitmentState> answer(Commitment promised) {
        return Answers.ok(promised.revision(), promised.state());
    }
}
