package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;

/// Who speaks about an overlap, and for which organisation on its sides. A service does so for the people who follow the links of
/// its letters.
///
/// @param organisation of a coordinator none, unless it names one or is of one of the sides
record Speaker(Caller caller, Optional<UUID> organisation) {
    private static final String PLACE = "/organisation";

    /// @param named for which it says to speak
    /// @throws InvalidRequest if it names one of neither side, or a service none
    static Speaker of(Caller caller, @Nullable UUID named, Overlap overlap) {
        Set<UUID> sides = overlap.organisations();
        if (!caller.isService()) {
            caller.mustBelongToOneOf(sides);
        } else if (named == null) {
            throw new InvalidRequest(List.of(new Fault(PLACE, "is required of a service")));
        }
        if (named == null) {
            return new Speaker(caller, Optional.ofNullable(caller.organisation()).filter(sides::contains));
        }
        if (!caller.isService()) {
            caller.mustBelongTo(named);
        }
        if (!sides.contains(named)) {
            throw new InvalidRequest(List.of(new Fault(PLACE, "is on neither side")));
        }
        return new Speaker(caller, Optional.of(named));
    }

    /// The organisations that take notice with it: without one of its own, whoever leads the two.
    Set<UUID> organisations(Overlap overlap) {
        return organisation.map(Set::of).orElseGet(overlap::leads);
    }

    /// What is kept where an overlap says who decided: never a person's name or address.
    String id() {
        return organisation.filter(_ -> caller.isService()).map("focal-point of %s"::formatted)
                .orElse(caller.subject());
    }
}
