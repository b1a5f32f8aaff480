package org.sinergija.starter.security;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose tokens are taken, and how they are read.
///
/// @param issuer as the tokens name it, to the letter
/// @param jwksUri where its public keys are
/// @param audience that a token must be for
/// @param roleNames what the issuer calls our roles, by its names; without any, it calls them as we do
/// @param clockSkew by how much its clock and ours may differ
/// @param keysKept after which keys are fetched anew
/// @param keysAskedFor at most twice in this time, whatever keys tokens name
@ConfigurationProperties("sinergija.security")
record SecuritySettings(@DefaultValue("http://localhost:8080") String issuer,
        @DefaultValue("http://127.0.0.1:8084/oauth2/jwks") URI jwksUri, @DefaultValue("sinergija") String audience,
        @DefaultValue Claims claims, @DefaultValue Map<String, Role> roleNames,
        @DefaultValue("30s") Duration clockSkew, @DefaultValue("5m") Duration keysKept,
        @DefaultValue("5s") Duration keysAskedFor) {
    SecuritySettings {
        if (issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException(
                    "sinergija.security.issuer and sinergija.security.audience must not be empty");
        }
        if (jwksUri.getHost() == null) {
            throw new IllegalArgumentException(
                    "sinergija.security.jwks-uri must be an address such as https://id.example.org/jwks, not %s"
                            .formatted(jwksUri));
        }
        if (clockSkew.isNegative() || clockSkew.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException(
                    "sinergija.security.clock-skew must be from 0s to 5m, not %s".formatted(clockSkew));
        }
        if (!keysAskedFor.isPositive() || keysKept.compareTo(keysAskedFor) <= 0) {
            throw new IllegalArgumentException(
                    "sinergija.security.keys-kept (%s) must be longer than sinergija.security.keys-asked-for (%s)"
                            .formatted(keysKept, keysAskedFor));
        }
    }

    /// The claims that say what we need to know; `realm_access.roles` is what is within another.
    record Claims(@DefaultValue("org") String organisation, @DefaultValue("roles") String roles,
            @DefaultValue("scope") String scopes) {}
}
