package org.sinergija.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/// An issuer's key, and tokens signed with it.
record Keys(RSAKey key) {
    private static final String ISSUER = "http://localhost:8080";

    static Keys fresh() {
        try {
            return new Keys(new RSAKeyGenerator(2048).keyID("k1").generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What the issuer publishes.
    String published() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    String token(String client) {
        return token(client, Duration.ofMinutes(10));
    }

    /// @param left until it expires
    String token(String client, Duration left) {
        Instant now = Instant.now(Clock.systemUTC());
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(
                new JOSEObjectType("at+jwt")).build(),
                new JWTClaimsSet.Builder().issuer(ISSUER).audience("sinergija").subject(client)
                        .claim("client_id", client)
                        .claim("exp", now.plus(left).getEpochSecond()).build());
        try {
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
