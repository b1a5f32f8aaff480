package org.sinergija.coordination.engine;

import java.util.Optional;

import org.sinergija.coordination.engine.Profile.Span;

/// How many days they share: half of all days of both, half of the shorter's.
final class PeriodFactor implements Factor {
    @Override
    public String name() {
        return "period";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right, Rarity rarity) {
        Span mine = left.period();
        Span theirs = right.period();
        if (!mine.isKnown() || !theirs.isKnown()) {
            return Optional.empty();
        }
        double shared = mine.shared(theirs);
        if (shared <= 0) {
            return Optional.of(new Evidence(0, voice -> voice.say("period.apart",
                    voice.day(Math.min(mine.last(), theirs.last())),
                    voice.day(Math.max(mine.start(), theirs.start())))));
        }
        double all = mine.days() + theirs.days() - shared;
        double shorter = Math.min(mine.days(), theirs.days());
        return Optional.of(new Evidence(0.5 * shared / all + 0.5 * shared / shorter,
                voice -> detail(mine, theirs, voice)));
    }

    private static String detail(Span mine, Span theirs, Voice voice) {
        String from = voice.day(Math.max(mine.start(), theirs.start()));
        String to = voice.day(Math.min(mine.last(), theirs.last()));
        if (!mine.equals(theirs)) {
            return voice.say("period.shared", from, to);
        }
        return mine.isOpen() ? voice.say("period.open", from) : voice.say("period.same", from, to);
    }

    /// Whether both periods are known and have no day in common.
    static boolean apart(Span left, Span right) {
        return left.isKnown() && right.isKnown() && left.shared(right) <= 0;
    }
}
