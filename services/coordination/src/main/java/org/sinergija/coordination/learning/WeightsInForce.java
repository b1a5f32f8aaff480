package org.sinergija.coordination.learning;

import java.util.Optional;

import org.sinergija.coordination.engine.CurrentEngine;
import org.sinergija.coordination.weights.PairWeights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// The weights that the engine uses: those learnt last, as the store has them, or else those of the release.
@Component
class WeightsInForce {
    private static final Logger log = LoggerFactory.getLogger(WeightsInForce.class);

    private final MongoTemplate mongo;
    private final CurrentEngine current;

    WeightsInForce(MongoTemplate mongo, CurrentEngine current) {
        this.mongo = mongo;
        this.current = current;
    }

    /// Empty if none were learnt, or under another release.
    Optional<LearntWeights> learnt() {
        return Optional.ofNullable(mongo.findById(LearntWeights.ID, LearntWeights.class))
                .filter(LearntWeights::isOfThisRelease);
    }

    /// Takes up what the store has.
    synchronized PairWeights look() {
        PairWeights stored = learnt().map(LearntWeights::pairWeights).orElseGet(PairWeights::own);
        use(stored);
        return stored;
    }

    synchronized void put(LearntWeights learnt) {
        mongo.save(learnt);
        use(learnt.pairWeights());
    }

    /// Back to those of the release.
    synchronized void forget() {
        mongo.remove(Query.query(Criteria.where("_id").is(LearntWeights.ID)), LearntWeights.class);
        use(PairWeights.own());
    }

    private void use(PairWeights weights) {
        if (!current.engine().weights().equals(weights)) {
            current.use(weights);
            log.atInfo().addKeyValue("shipped", weights.equals(PairWeights.own())).log("Other weights in force");
        }
    }
}
