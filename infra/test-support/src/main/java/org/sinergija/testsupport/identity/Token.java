package org.sinergija.testsupport.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;

/// An access token in the making; each step gives another one.
///
/// @param type of the header (`typ`)
/// @param claims times in seconds, as in the token
public record Token(RSAKey key, String type, Map<String, Object> claims) {
    private static final Duration LIFETIME = Duration.ofHours(1);

    public Token {
        claims = Map.copyOf(claims);
    }

    static Token good(String issuer, RSAKey key, Instant now) {
        return new Token(key, "at+jwt",
                Map.of("iss", issuer, "sub", "somebody", "aud", List.of("sinergija"), "scope", "read write", "jti",
                        UUID.randomUUID().toString(), "iat", now.getEpochSecond(), "nbf", now.getEpochSecond(), "exp",
                        now.plus(LIFETIME).getEpochSecond()));
    }

    public Token with(String claim, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(claims);
        more.put(claim, value);
        return new Token(key, type, more);
    }

    public Token without(String claim) {
        Map<String, Object> less = new LinkedHashMap<>(claims);
        less.remove(claim);
        return new Token(key, type, less);
    }

    public Token of(String subject) {
        return with("sub", subject);
    }

    public Token at(UUID organisation) {
        return with("org", organisation.toString());
    }

    public Token in(String... roles) {
        return with("roles", List.of(roles));
    }

    /// @param scopes separated by spaces
    public Token scoped(String scopes) {
        return with("scope", scopes);
    }

    public Token expired() {
        return moved(LIFETIME.multipliedBy(-2));
    }

    public Token notYetValid() {
        return moved(LIFETIME);
    }

    public Token typed(String another) {
        return new Token(key, another, claims);
    }

    /// Signed by another key.
    public Token by(RSAKey another) {
        return new Token(another, type, claims);
    }

    /// Signed, as it goes into the header after `Bearer`.
    public String text() {
        try {
            JWSObject signed = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(new JOSEObjectType(type)).keyID(key.getKeyID()).build(), new Payload(claims));
            signed.sign(new RSASSASigner(key));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("Not a key to sign with.", e);
        }
    }

    private Token moved(Duration by) {
        Map<String, Object> moved = new LinkedHashMap<>(claims);
        // Times alone are numbers.
        moved.replaceAll((_, value) -> value instanceof Long time ? time + by.toSeconds() : value);
        return new Token(key, type, moved);
    }
}
