package org.sinergija.identity.client;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A machine client as its organisation sees it.
///
/// @param secret in the answer that issues it, and never again
record MachineView(UUID clientId, String name, @Nullable UUID organisation, Set<String> scopes, Instant issuedAt,
        @Nullable String secret) {
    static MachineView of(Machine machine) {
        return issued(machine, null);
    }

    static MachineView issued(Machine machine, @Nullable String secret) {
        return new MachineView(machine.id(), machine.name(), machine.organisation(), machine.scopes(),
                machine.issuedAt(), secret);
    }

    /// The secret has no place in a log.
    @Override
    public String toString() {
        return "MachineView[%s]".formatted(clientId);
    }
}
