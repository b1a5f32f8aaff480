package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.weights.Example;
import org.sinergija.coordination.weights.Judgement;
import org.sinergija.coordination.weights.Lesson;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.coordination.weights.Weights;

/// Compares two subjects. The score is the probability that they meet the same need; whether they are moreover one and the same
/// initiative is asked apart, of the same evidence and of what only that question needs.
public final class Engine {
    private static final List<Factor> FOR_NEED = List.of(new TextFactor(), new ThemeFactor(), new TerritoryFactor(),
            new PeriodFactor(), new TargetGroupFactor(), new ActivityTypeFactor(), new OrganisationFactor(),
            new BudgetFactor());
    private static final List<Factor> FOR_SAMENESS = Stream
            .concat(FOR_NEED.stream(), Stream.of(new TitleFactor(), new FundingFactor(), new NamesFactor())).toList();

    private final Levels levels;
    private final PairWeights weights;

    public Engine(Levels levels, PairWeights weights) {
        this.levels = levels;
        this.weights = weights;
    }

    public PairWeights weights() {
        return weights;
    }

    /// @param rarity the same for all comparisons that should agree
    public Comparison compare(Profile left, Profile right, Rarity rarity) {
        List<@Nullable Evidence> evidence = new ArrayList<>(FOR_SAMENESS.size());
        FOR_NEED.forEach(factor -> evidence.add(factor.compare(left, right, rarity).orElse(null)));
        Account need = account(weights.need(), FOR_NEED, evidence);
        if (need.probability() < levels.related()) {
            return new Comparison(null, null, need, Account.NOT_ASKED);
        }
        FOR_SAMENESS.stream().skip(FOR_NEED.size())
                .forEach(factor -> evidence.add(factor.compare(left, right, rarity).orElse(null)));
        Account sameness = account(weights.sameness(), FOR_SAMENESS, evidence);
        Kin kin = kin(left, right, rarity, sameness);
        return new Comparison(level(new Grounds(left, right, evidence.get(0), evidence.get(1)), need, sameness, kin),
                kin, need,
                sameness);
    }

    /// What there is to learn from a pair that people have judged.
    public Lesson lesson(Profile left, Profile right, Rarity rarity, Judgement judgement) {
        return new Lesson(judgement, example(FOR_NEED, left, right, rarity), example(FOR_SAMENESS, left, right, rarity),
                new Example(Kin.signs(left, right, rarity)));
    }

    private static Example example(List<Factor> factors, Profile left, Profile right, Rarity rarity) {
        Map<String, Double> similarities = new LinkedHashMap<>();
        factors.forEach(factor -> factor.compare(left, right, rarity)
                .ifPresent(evidence -> similarities.put(factor.name(), evidence.similarity())));
        return new Example(similarities);
    }

    /// What is stated settles it. Records of one parent are lots of it, unless they are one lot recorded twice.
    private @Nullable Kin kin(Profile left, Profile right, Rarity rarity, Account sameness) {
        Kin kin = Kin.stated(left, right);
        if (kin == null && sameness.probability() < levels.duplicate()) {
            kin = Kin.lots(left, right);
        }
        return kin == null ? Kin.seen(left, right, rarity, weights.kinship()) : kin;
    }

    private static Account account(Weights weights, List<Factor> factors, List<@Nullable Evidence> evidence) {
        List<Seen> seen = new ArrayList<>(factors.size());
        for (int i = 0; i < factors.size(); i++) {
            String name = factors.get(i).name();
            Evidence one = evidence.get(i);
            seen.add(new Seen(name, one == null ? 0 : weights.bits(name, one.similarity()), one));
        }
        return new Account(weights.prior(), seen);
    }

    private OverlapLevel level(Grounds grounds, Account need, Account sameness, @Nullable Kin kin) {
        if (kin != null) {
            return OverlapLevel.RELATED;
        }
        if (sameness.probability() >= levels.duplicate() && grounds.forDuplicate(sameness.probability())) {
            return OverlapLevel.DUPLICATE;
        }
        return need.probability() >= levels.overlap() && grounds.forOverlap()
                ? OverlapLevel.OVERLAP
                : OverlapLevel.RELATED;
    }
}
