package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.engine.Profile.Span;
import org.sinergija.coordination.weights.Example;
import org.sinergija.coordination.weights.Judgement;
import org.sinergija.coordination.weights.Lesson;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.coordination.weights.Weights;

/// Compares two subjects. The score is the probability that they meet the same need; whether they are one and the same
/// initiative, or two for one need, is asked apart, of the same evidence and of what only those questions need.
public final class Engine {
    private static final List<Factor> FOR_NEED = List.of(new TextFactor(), new ThemeFactor(), new TerritoryFactor(),
            new PeriodFactor(), new TargetGroupFactor(), new ActivityTypeFactor(), new OrganisationFactor(),
            new BudgetFactor());
    private static final List<Factor> TOLD = Stream.concat(FOR_NEED.stream(), Stream.of(new TitleFactor(),
            new FundingFactor(), new HandsFactor(), new NamesFactor(), new DayFactor("start", Span::start),
            new DayFactor("end", Span::end), new ReportersFactor(), new PayerFactor())).toList();

    private final Levels levels;
    private final PairWeights weights;
    private final List<Factor> all = new ArrayList<>(TOLD);

    public Engine(Levels levels, PairWeights weights) {
        this.levels = levels;
        this.weights = weights;
        all.add(new KinshipFactor(weights.kinship()));
    }

    public PairWeights weights() {
        return weights;
    }

    /// What is stated settles how they belong together. Records of one parent are lots of it, unless they are one lot recorded
    /// twice.
    ///
    /// @param rarity the same for all comparisons that should agree
    public Comparison compare(Profile left, Profile right, Rarity rarity) {
        List<@Nullable Evidence> evidence = new ArrayList<>(all.size());
        FOR_NEED.forEach(factor -> evidence.add(factor.compare(left, right, rarity).orElse(null)));
        Account need = account(weights.need(), FOR_NEED, evidence);
        if (need.probability() < levels.related()) {
            Kin kin = Kin.ofOtherNeeds(left, right, rarity, weights.kinship());
            return new Comparison(kin == null ? null : OverlapLevel.RELATED, kin, need, Account.NOT_ASKED,
                    Account.NOT_ASKED);
        }
        all.stream().skip(FOR_NEED.size())
                .forEach(factor -> evidence.add(factor.compare(left, right, rarity).orElse(null)));
        Account sameness = account(weights.sameness(), all, evidence);
        Account overlap = account(weights.overlap(), all, evidence);
        Grounds grounds = new Grounds(left, right, evidence.get(0), evidence.get(1), evidence.get(4), evidence.get(5));
        Kin stated = Kin.stated(left, right);
        if (stated == null && isDuplicate(grounds, sameness)) {
            return new Comparison(OverlapLevel.DUPLICATE, null, need, sameness, overlap);
        }
        Kin settled = stated == null ? Kin.lots(left, right) : stated;
        if (settled == null && isOverlap(grounds, overlap)) {
            return new Comparison(OverlapLevel.OVERLAP, null, need, sameness, overlap);
        }
        Kin kin = settled == null ? Kin.seen(left, right, rarity, weights.kinship()) : settled;
        return new Comparison(OverlapLevel.RELATED, kin, need, sameness, overlap);
    }

    /// What there is to learn from a pair that people have judged.
    public Lesson lesson(Profile left, Profile right, Rarity rarity, Judgement judgement) {
        return new Lesson(judgement, example(FOR_NEED, left, right, rarity), example(TOLD, left, right, rarity),
                new Example(Kin.signs(left, right, rarity)));
    }

    private static Example example(List<Factor> factors, Profile left, Profile right, Rarity rarity) {
        Map<String, Double> similarities = new LinkedHashMap<>();
        factors.forEach(factor -> factor.compare(left, right, rarity)
                .ifPresent(evidence -> similarities.put(factor.name(), evidence.similarity())));
        return new Example(similarities);
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

    private boolean isDuplicate(Grounds grounds, Account sameness) {
        return sameness.probability() >= levels.duplicate() && grounds.forDuplicate(sameness.probability());
    }

    private boolean isOverlap(Grounds grounds, Account overlap) {
        return overlap.probability() >= levels.overlap() && grounds.forOverlap();
    }
}
