package org.sinergija.coordination.overlap;

import java.util.ArrayList;
import java.util.List;

import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.coordination.engine.Account;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.Voice;
import org.sinergija.coordination.weights.Weights;

/// How an answer came about, step by step.
///
/// @param need what adds up to the score: that both meet the same need
/// @param sameness what adds up to the probability that both are one initiative, which makes a duplicate
/// @param overlap what adds up to the probability that both are two initiatives for one need, which makes an overlap
record Explanation(Waterfall need, Waterfall sameness, Waterfall overlap) {

    static Explanation of(Comparison comparison, Voice voice) {
        return new Explanation(Waterfall.of(comparison.need(), voice), Waterfall.of(comparison.sameness(), voice),
                Waterfall.of(comparison.overlap(), voice));
    }

    /// @param probability what the last step comes to
    /// @param missing factors of which a side says nothing
    record Waterfall(double probability, List<Step> steps, List<String> missing) {
        static Waterfall of(Account account, Voice voice) {
            List<Step> steps = new ArrayList<>();
            double sum = account.prior();
            steps.add(new Step("prior", sum, sum, Weights.probability(sum), voice.say("prior")));
            for (FactorView factor : account.factors(voice)) {
                if (!account.missing().contains(factor.factor())) {
                    sum += factor.weight();
                    steps.add(new Step(factor.factor(), factor.weight(), sum, Weights.probability(sum),
                            factor.detail()));
                }
            }
            return new Waterfall(account.probability(), steps, account.missing());
        }
    }

    /// @param bits that it adds or takes away
    /// @param sum of all bits so far
    /// @param probability that the sum so far comes to
    record Step(String step, double bits, double sum, double probability, String detail) {}
}
