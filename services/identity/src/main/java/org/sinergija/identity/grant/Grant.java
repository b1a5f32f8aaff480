package org.sinergija.identity.grant;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// That a person let a client in: from the request to the last refresh token of the family.
///
/// @param person the account's id
/// @param factors by which the person signed in, each with its time
/// @param issued the one of each kind whose turn it is
@Document("grants")
record Grant(@Id String id, @Version @Nullable Long version, String client, String person, Map<String, Instant> factors,
        Set<String> scopes, Request request, Map<Kind, Issued> issued, Instant expiresAt) {

    /// What the client asked for.
    record Request(String uri, @Nullable String redirectUri, Set<String> scopes, @Nullable String state,
            @Nullable String codeChallenge, @Nullable String nonce) {}

    /// @param hash of the token
    record Issued(String hash, Instant at, Instant expiresAt, Validity validity) {}

    enum Validity {
        VALID, REVOKED
    }

    boolean hasItsTurn(Kind kind, String hash) {
        Issued current = issued.get(kind);
        return current != null && current.hash().equals(hash);
    }

    boolean isRevoked() {
        Issued refresh = issued.get(Kind.REFRESH_TOKEN);
        return refresh != null && refresh.validity() == Validity.REVOKED;
    }
}
