package org.sinergija.coordination.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.overlap.Kinship;
import org.sinergija.contracts.overlap.RelationView;
import org.sinergija.contracts.overlap.RelationView.Basis;
import org.sinergija.coordination.weights.Weights;

/// Pairs that look alike because they belong together, and must not alert. What a record states settles it; otherwise signs
/// are weighed like any evidence.
record Kin(Kinship kind, Basis basis) {
    private static final double ALIKE = 0.4;
    private static final Sign[] SIGNS = Sign.values();

    RelationView view(Voice voice) {
        return new RelationView(kind, basis, voice.say("relation." + kind));
    }

    /// Null where neither record says so.
    static @Nullable Kin stated(Profile left, Profile right) {
        Kinship kinship = statedBy(left, right);
        if (kinship == null) {
            kinship = statedBy(right, left);
        }
        return kinship == null ? null : new Kin(kinship, Basis.STATED);
    }

    /// Null where they do not name one and the same parent.
    static @Nullable Kin lots(Profile left, Profile right) {
        return left.links().shareOne(Relation.PARENT, right.links()) ? new Kin(Kinship.LOT, Basis.STATED) : null;
    }

    /// What the strongest sign tells, if all together make it likely; else null.
    static @Nullable Kin seen(Profile left, Profile right, Rarity rarity, Weights weights) {
        Sides sides = Sides.of(left, right, rarity);
        if (bits(sides, weights) < 0) {
            return null;
        }
        double most = Double.NEGATIVE_INFINITY;
        Kinship likeliest = null;
        for (Sign sign : SIGNS) {
            double strength = sign.strength(sides);
            double mine = weights.bits(sign.name(), strength);
            if (strength > 0 && mine > most) {
                most = mine;
                likeliest = sign.kind();
            }
        }
        return likeliest == null ? null : new Kin(likeliest, Basis.EVIDENCE);
    }

    /// Of two that meet no one need, such as the same in another town: null unless it is stated, or signs make it likely of what
    /// the same organisations do under like titles.
    static @Nullable Kin ofOtherNeeds(Profile left, Profile right, Rarity rarity, Weights weights) {
        Kin stated = stated(left, right);
        Kin settled = stated == null ? lots(left, right) : stated;
        boolean alike = Sets.shared(left.doers(), right.doers()) > 0 && left.titleLikeness(right, rarity) >= ALIKE;
        return settled == null && alike ? seen(left, right, rarity, weights) : settled;
    }

    /// What all signs together say.
    static double bits(Sides sides, Weights weights) {
        double bits = weights.prior();
        for (Sign sign : SIGNS) {
            bits += weights.bits(sign.name(), sign.strength(sides));
        }
        return bits;
    }

    private static @Nullable Kinship statedBy(Profile from, Profile to) {
        if (from.links().hold(Relation.PARENT, to.id()) || from.links().hold(Relation.CHILD, to.id())) {
            return Kinship.COMPONENT;
        }
        if (from.links().hold(Relation.PREDECESSOR, to.id()) || from.links().hold(Relation.SUCCESSOR, to.id())) {
            return Kinship.PHASE;
        }
        if (from.links().hold(Relation.CO_FUNDED, to.id())) {
            return Kinship.CO_FUNDING;
        }
        return from.links().hold(Relation.SIBLING, to.id()) ? Kinship.LOT : null;
    }

    /// How strong each sign is: what the weights are learnt from.
    static Map<String, Double> signs(Profile left, Profile right, Rarity rarity) {
        Sides sides = Sides.of(left, right, rarity);
        Map<String, Double> signs = new LinkedHashMap<>();
        for (Sign sign : SIGNS) {
            signs.put(sign.name(), sign.strength(sides));
        }
        return signs;
    }
}
