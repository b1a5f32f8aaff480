package org.sinergija.identity.signing;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.sinergija.identity.Seal;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// One of the keys, as the store holds it.
///
/// @param generation one more than its predecessor's, so that of several instances one makes it
/// @param sealed the whole key, as a JWK (RFC 7517)
/// @param signsFrom when it takes over from its predecessor
@Document("signing_keys")
record SigningKey(@Id long generation, String kid, String sealed, Instant signsFrom) {
    private static final int BITS = 2048;

    static SigningKey made(long generation, Seal seal, Instant signsFrom) {
        try {
            RSAKey key = new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true).generate();
            return new SigningKey(generation, key.getKeyID(),
                    seal.seal(key.toJSONString().getBytes(StandardCharsets.UTF_8), key.getKeyID()),
                    signsFrom);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java has RSA", impossible);
        }
    }

    RSAKey opened(Seal seal) {
        try {
            return RSAKey.parse(new String(seal.open(sealed, kid), StandardCharsets.UTF_8));
        } catch (ParseException impossible) {
            throw new IllegalStateException("Signing key %s is sealed but no JWK".formatted(kid), impossible);
        }
    }
}
