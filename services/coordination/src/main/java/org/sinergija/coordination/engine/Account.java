package org.sinergija.coordination.engine;

import java.util.List;

import org.sinergija.contracts.overlap.FactorView;

/// What speaks for and against an answer, in bits (log₂ of odds), and the probability that they add up to.
public final class Account {
    /// Of a pair that is not worth telling.
    static final Account NOT_ASKED = new Account(0, List.of());

    private final double prior;
    private final List<Seen> seen;
    private final double probability;

    Account(double prior, List<Seen> seen) {
        this.prior = prior;
        this.seen = List.copyOf(seen);
        this.probability = 1 / (1 + Math.pow(2, -seen.stream().mapToDouble(Seen::bits).reduce(prior, Double::sum)));
    }

    /// Bits for a pair of which nothing is known; with the factors' weights they add up to the probability.
    public double prior() {
        return prior;
    }

    /// The logistic of the bits' sum.
    public double probability() {
        return probability;
    }

    /// Also those that saw nothing, each in a sentence.
    public List<FactorView> factors(Voice voice) {
        return seen.stream().map(one -> one.view(voice)).toList();
    }

    /// The factors that saw nothing, since a side says nothing.
    public List<String> missing() {
        return seen.stream().filter(one -> one.evidence() == null).map(Seen::factor).toList();
    }
}
