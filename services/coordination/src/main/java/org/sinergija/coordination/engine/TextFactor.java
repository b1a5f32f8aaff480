package org.sinergija.coordination.engine;

import java.util.Optional;

import org.sinergija.contracts.initiative.ExternalId;

/// How alike title, summary and objectives are, in the two languages in which they are most alike.
final class TextFactor implements Factor {
    private static final double TITLE = 0.5;
    private static final int MOST_QUOTED = 3;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right) {
        Optional<ExternalId> same = left.subject().externalIds().stream()
                .filter(right.subject().externalIds()::contains).findFirst();
        if (same.isPresent()) {
            return same.map(id -> new Evidence(1, () -> "Both carry the %s identifier %s.".formatted(id.scheme(),
                    id.value())));
        }
        double most = -1;
        Profile.Wording mine = null;
        Profile.Wording theirs = null;
        for (Profile.Wording one : left.wordings()) {
            for (Profile.Wording other : right.wordings()) {
                double similarity = similarity(one, other);
                if (similarity > most) {
                    most = similarity;
                    mine = one;
                    theirs = other;
                }
            }
        }
        if (mine == null || theirs == null) {
            return Optional.empty();
        }
        return Optional.of(detailed(mine, theirs, most));
    }

    private static double similarity(Profile.Wording one, Profile.Wording other) {
        return TITLE * one.title().similarity(other.title()) + (1 - TITLE) * one.all().similarity(other.all());
    }

    private static Evidence detailed(Profile.Wording mine, Profile.Wording theirs, double similarity) {
        return new Evidence(similarity, () -> detail(mine, theirs, similarity));
    }

    private static String detail(Profile.Wording mine, Profile.Wording theirs, double similarity) {
        String shared = String.join(", ", mine.all().weights().entrySet().stream()
                .filter(term -> theirs.all().weights().containsKey(term.getKey()))
                .sorted(java.util.Map.Entry.<String, Double>comparingByValue().reversed()
                        .thenComparing(java.util.Map.Entry.comparingByKey()))
                .limit(MOST_QUOTED).map(term -> term.getKey().replaceFirst("^[~#]", "")).toList());
        return shared.isEmpty()
                ? "Their texts share no words that tell anything."
                : "Their texts are %d %% alike; they share %s.".formatted(Math.round(similarity * 100), shared);
    }
}
