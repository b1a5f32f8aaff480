package org.sinergija.identity.client;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// An organisation's own program, which acts for it without a person.
///
/// @param organisation for which it acts; one without acts for the region's coordination
/// @param issuedBy the account, or the client, that asked for it
@Document("clients")
record Machine(@Id UUID id, String name, @Nullable UUID organisation, Set<String> scopes, String secretHash,
        String issuedBy, Instant issuedAt) {
    static final String READ = "read";
    static final String WRITE = "write";

    Machine {
        scopes = Set.copyOf(scopes);
    }

    /// The secret's hash has no place in a log.
    @Override
    public String toString() {
        return "Machine[%s]".formatted(id);
    }
}
