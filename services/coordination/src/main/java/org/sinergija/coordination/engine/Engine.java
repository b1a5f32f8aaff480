package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;

/// Compares one subject with others.
public final class Engine {
    private static final List<Factor> FACTORS = List.of(new TextFactor(), new ThemeFactor(), new TerritoryFactor(),
            new PeriodFactor(), new TargetGroupFactor(), new ActivityTypeFactor(), new OrganisationFactor(),
            new BudgetFactor());

    private final Levels levels;
    private final Weights weights = Weights.OWN;

    public Engine(Levels levels) {
        this.levels = levels;
    }

    /// @param rarity the same for all comparisons that should agree
    public List<Comparison> compare(Subject subject, List<Subject> others, Rarity rarity) {
        Profile profile = Profile.of(subject, rarity);
        return others.stream().map(other -> compare(profile, Profile.of(other, rarity))).toList();
    }

    public Comparison compare(Subject left, Subject right, Rarity rarity) {
        return compare(left, List.of(right), rarity).getFirst();
    }

    private Comparison compare(Profile left, Profile right) {
        List<Seen> seen = new ArrayList<>();
        double bits = weights.prior();
        for (Factor factor : FACTORS) {
            Seen one = factor.compare(left, right)
                    .map(evidence -> new Seen(factor.name(), weights.bits(factor.name(), evidence.similarity()),
                            evidence))
                    .orElseGet(() -> new Seen(factor.name(), 0, null));
            seen.add(one);
            bits += one.bits();
        }
        double score = 1 / (1 + Math.pow(2, -bits));
        return new Comparison(level(score, seen, left, right), weights.prior(), score, seen);
    }

    private @Nullable OverlapLevel level(double score, List<Seen> seen, Profile left, Profile right) {
        if (score < levels.related()) {
            return null;
        }
        if (score < levels.overlap() || Kinship.explains(left, right)) {
            return OverlapLevel.RELATED;
        }
        return score >= levels.duplicate() && Sameness.holds(seen, left, right)
                ? OverlapLevel.DUPLICATE
                : OverlapLevel.OVERLAP;
    }
}
