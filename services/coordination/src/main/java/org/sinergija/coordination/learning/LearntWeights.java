package org.sinergija.coordination.learning;

import java.time.Instant;
import java.util.Map;

import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.coordination.weights.PairWeights;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.databind.json.JsonMapper;

/// What was learnt and applied last. There is one, which all instances look at.
///
/// @param weights as [PairWeights#json()] writes them
/// @param shipped those of the release that it was learnt under, written likewise; under another release these do not count
/// @param resolutions how many verdicts taught it, by outcome
@Document("weights")
record LearntWeights(@Id String id, String weights, String shipped, Instant learntAt,
        Map<Outcome, Integer> resolutions, Progress progress) {
    static final String ID = "learnt";

    /// How far the overlaps follow the weights.
    enum Progress {
        RESCORING, DONE
    }

    static LearntWeights of(Teaching teaching, Instant at) {
        return new LearntWeights(ID, teaching.weights().json(), PairWeights.own().json(), at, teaching.resolutions(),
                Progress.RESCORING);
    }

    LearntWeights done() {
        return new LearntWeights(id, weights, shipped, learntAt, resolutions, Progress.DONE);
    }

    boolean isOfThisRelease() {
        return shipped.equals(PairWeights.own().json());
    }

    PairWeights pairWeights() {
        return PairWeights.of(JsonMapper.shared().readTree(weights));
    }
}
