package org.sinergija.coordination.learning;

import java.util.List;
import java.util.Map;

import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.coordination.weights.WeightChange;

/// What other weights change.
///
/// @param resolutions how many verdicts taught them, by outcome
/// @param passedOver how many verdicts teach nothing, or are of what is gone
/// @param next what can be done now, in a sentence
record Relearnt(Effect effect, Map<Outcome, Integer> resolutions, int passedOver, List<WeightChange> weights,
        Outlook overlaps, String next) {

    /// What was done.
    enum Effect {
        /// Nothing: it was only shown.
        PREVIEWED("POST /actuator/weights/application applies it."),
        /// All of it.
        APPLIED("A pair that overlaps only under these weights is found when a side changes next; "
                + "POST /actuator/projections/initiatives finds all such now."),
        /// Nothing, since it was so already.
        UNCHANGED("These weights are in force already.");

        private final String next;

        Effect(String next) {
            this.next = next;
        }
    }

    static Relearnt of(Effect effect, Teaching teaching, List<WeightChange> weights, Outlook overlaps) {
        return new Relearnt(effect, teaching.resolutions(), teaching.passedOver(), weights, overlaps, effect.next);
    }
}
