package org.sinergija.coordination.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.RelationView;

/// What the engine says of a pair.
public final class Comparison {
    private final @Nullable OverlapLevel level;
    private final @Nullable Kin kin;
    private final Account need;
    private final Account sameness;
    private final Account overlap;

    Comparison(@Nullable OverlapLevel level, @Nullable Kin kin, Account need, Account sameness,
            Account overlap) {
        this.level = level;
        this.kin = kin;
        this.need = need;
        this.sameness = sameness;
        this.overlap = overlap;
    }

    /// Null where the pair is not worth telling.
    public @Nullable OverlapLevel level() {
        return level;
    }

    /// Probability that both meet the same need.
    public double score() {
        return need.probability();
    }

    /// What adds up to the score.
    public Account need() {
        return need;
    }

    /// What adds up to the probability that both are one initiative.
    public Account sameness() {
        return sameness;
    }

    /// What adds up to the probability that both are two initiatives for one need.
    public Account overlap() {
        return overlap;
    }

    /// How they belong together; null where nothing says that they do, or they are not worth telling.
    public @Nullable RelationView relation(Voice voice) {
        return kin == null ? null : kin.view(voice);
    }

    public List<FactorView> factors(Voice voice) {
        return need.factors(voice);
    }

    /// Whether both sides should hear of it at once.
    public boolean alerts() {
        return level == OverlapLevel.DUPLICATE || level == OverlapLevel.OVERLAP;
    }
}
