package org.sinergija.coordination.learning;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.coordination.learning.LearntWeights.Progress;
import org.sinergija.starter.fault.NotFound;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/// `GET /actuator/weights` says which weights are in force; `POST /actuator/weights/preview` re-estimates them and shows what
/// would change, `POST /actuator/weights/application` changes it, `DELETE /actuator/weights` brings those of the release back.
@Component
@Endpoint(id = "weights")
class WeightsEndpoint {
    private final Relearning relearning;
    private final WeightsInForce weights;

    WeightsEndpoint(Relearning relearning, WeightsInForce weights) {
        this.relearning = relearning;
        this.weights = weights;
    }

    enum Origin {
        SHIPPED, LEARNT
    }

    /// @param learntAt absent of those shipped, as is the rest
    /// @param resolutions how many verdicts taught them, by outcome
    /// @param progress how far the overlaps follow
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InForce(Origin origin, @Nullable Instant learntAt, @Nullable Map<Outcome, Integer> resolutions,
            @Nullable Progress progress) {}

    @ReadOperation
    InForce show() {
        return weights.learnt()
                .map(learnt -> new InForce(Origin.LEARNT, learnt.learntAt(), learnt.resolutions(), learnt.progress()))
                .orElseGet(() -> new InForce(Origin.SHIPPED, null, null, null));
    }

    @WriteOperation
    Relearnt relearn(@Selector String act) {
        return switch (act) {
            case "preview" -> relearning.preview();
            case "application" -> relearning.apply();
            default -> throw new NotFound("Weights have a preview and an application, no %s.".formatted(act));
        };
    }

    @DeleteOperation
    Relearnt restore() {
        return relearning.restore();
    }
}
