package org.sinergija.partners.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.starter.fault.RuleBroken;

/// What ties an organisation to others that are the same.
///
/// @param into the one that it is, if it does not stand for itself
/// @param decisions about it, oldest first
/// @param taken what it took over from each that is it
record Merges(@Nullable UUID into, List<Merge> decisions, List<Taken> taken) {
    static final Merges NONE = new Merges(null, List.of(), List.of());

    Merges {
        decisions = List.copyOf(decisions);
        taken = List.copyOf(taken);
    }

    /// What one organisation took over from another, kept apart from its own so that it can be given back.
    record Taken(UUID from, List<String> aliases, List<String> identifiers) {
        Taken {
            aliases = List.copyOf(aliases);
            identifiers = List.copyOf(identifiers);
        }

        Merge merged(UUID into, String reason, String by, Instant at) {
            return new Merge(from, into, reason, by, at, aliases, identifiers, null);
        }
    }

    /// @throws RuleBroken unless both stand for themselves, take part, and nobody was merged into the first
    static void mustAllow(Organisation one, Organisation into) {
        if (one.id().equals(into.id())) {
            throw new RuleBroken("An organisation cannot be merged into itself.");
        }
        for (Organisation side : List.of(one, into)) {
            if (side.merges().into() != null) {
                throw new RuleBroken("Organisation %s is merged into %s already.".formatted(side.id(),
                        side.merges().into()));
            }
            if (side.status() == OrganisationStatus.SUSPENDED) {
                throw new RuleBroken("Organisation %s is SUSPENDED; it cannot be merged.".formatted(side.id()));
            }
        }
        if (!one.merges().taken.isEmpty()) {
            throw new RuleBroken("Organisation %s has %d merged into it; reverse that first, or merge the other way."
                    .formatted(one.id(), one.merges().taken.size()));
        }
    }

    Merges decided(Merge merge) {
        return new Merges(merge.into(), Stream.concat(decisions.stream(), Stream.of(merge)).toList(), taken);
    }

    Merges reversed(Merge.Reversal reversal) {
        List<Merge> before = decisions.subList(0, decisions.size() - 1);
        return new Merges(null,
                Stream.concat(before.stream(), Stream.of(decisions.getLast().reversed(reversal))).toList(), taken);
    }

    /// @throws RuleBroken if that is more than an entry may hold
    Merges with(Taken more, OrganisationDetails own) {
        Merges next = new Merges(into, decisions,
                Stream.concat(without(more.from()).taken.stream(), Stream.of(more)).toList());
        OrganisationDetails all = own.with(next.aliases(), next.identifiers());
        if (all.aliases().size() > OrganisationDetails.MOST_ALIASES
                || all.identifiers().size() > OrganisationDetails.MOST_IDENTIFIERS) {
            throw new RuleBroken("It would have %d aliases and %d identifiers, and may have at most %d and %d."
                    .formatted(all.aliases().size(), all.identifiers().size(), OrganisationDetails.MOST_ALIASES,
                            OrganisationDetails.MOST_IDENTIFIERS));
        }
        return next;
    }

    Merges without(UUID from) {
        return new Merges(into, decisions, taken.stream().filter(each -> !each.from().equals(from)).toList());
    }

    Optional<Taken> takenFrom(UUID from) {
        return taken.stream().filter(each -> each.from().equals(from)).findAny();
    }

    List<String> aliases() {
        return taken.stream().flatMap(each -> each.aliases().stream()).distinct().toList();
    }

    List<String> identifiers() {
        return taken.stream().flatMap(each -> each.identifiers().stream()).distinct().toList();
    }
}
