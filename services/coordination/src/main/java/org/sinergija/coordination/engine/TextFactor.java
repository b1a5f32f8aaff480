package org.sinergija.coordination.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How alike title, summary and objectives are, in the two languages in which they are most alike.
final class TextFactor implements Factor {
    private static final double TITLE = 0.5;
    private static final int MOST_QUOTED = 3;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        for (String id : left.externalIds()) {
            if (right.externalIds().contains(id)) {
                return Optional.of(new Evidence(1, voice -> voice.say("text.identifier", id)));
            }
        }
        double most = -1;
        Wording mine = null;
        Wording theirs = null;
        for (Wording one : left.wordings()) {
            for (Wording other : right.wordings()) {
                double similarity = TITLE * one.titleSimilarity(other, rarity)
                        + (1 - TITLE) * one.similarity(other, rarity);
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
        return Optional.of(new Evidence(most, new Quoting(left, right, mine, theirs, most, rarity)));
    }

    /// Quotes what tells most of what both say.
    private record Quoting(Profile left, Profile right, Wording mine, Wording theirs, double similarity, Rarity rarity)
            implements
                Evidence.Detail {
        @Override
        public String in(Voice voice) {
            List<String> shared = mine.sharedWith(theirs).stream()
                    .sorted(Comparator.<Integer>comparingDouble(rarity::of).reversed()).map(this::name)
                    .filter(name -> !name.isEmpty()).limit(MOST_QUOTED).map(term -> term.replaceFirst("^[~#]", ""))
                    .toList();
            return shared.isEmpty()
                    ? voice.say("text.nothing")
                    : voice.say("text.alike", TitleFactor.percent(similarity), String.join(", ", shared));
        }

        private String name(int term) {
            return left.names().getOrDefault(term, right.names().getOrDefault(term, ""));
        }
    }
}
