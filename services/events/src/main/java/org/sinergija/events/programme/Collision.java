package org.sinergija.events.programme;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.sinergija.starter.fault.RuleBroken;

/// Says who or what would be in two sessions at once.
final class Collision {
    private Collision() {}

    /// @return with the other session named in `session`, for programs
    static RuleBroken between(Session wanted, Session other) {
        Set<String> taken = new HashSet<>(other.details().bound());
        String who = wanted.details().people().stream().filter(speaker -> taken.contains(speaker.key()))
                .map(Speaker::name).findFirst().orElse("The room " + wanted.details().room());
        return new RuleBroken("%s is taken by the session %s (%s) from %s to %s.".formatted(who,
                other.details().title().byLanguage().values().iterator().next(), other.id(), other.details().start(),
                other.details().end()), Map.of("session", other.id()));
    }
}
