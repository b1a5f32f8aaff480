package org.sinergija.gateway.limit;

import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import org.springframework.stereotype.Component;

/// Who holds a token. It admits nobody: that is each service's own business. While the issuer's keys are out of reach and
/// not known, no token counts.
@Component
final class Tokens {
    private static final int CONNECT_MILLIS = 1000;
    private static final int READ_MILLIS = 2000;
    private static final int MOST_KEYS = 64 * 1024;
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(15);
    private static final Duration OUTAGE = Duration.ofHours(24);

    private final DefaultJWTProcessor<SecurityContext> verifier = new DefaultJWTProcessor<>();

    Tokens(TokenSettings settings) throws MalformedURLException {
        verifier.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"),
                JOSEObjectType.JWT, null));
        verifier.setJWSKeySelector(new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256),
                JWKSourceBuilder.<SecurityContext>create(settings.jwksUri().toURL(),
                        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_KEYS))
                        .cache(FRESH.toMillis(), READ_MILLIS).rateLimited(BETWEEN_FETCHES.toMillis())
                        .outageTolerant(OUTAGE.toMillis()).build()));
        verifier.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(settings.audience(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).build(), Set.of("sub", "exp")));
    }

    /// The client and for whom it acts; empty if the token is not valid.
    Optional<String> clientOf(String token) {
        try {
            JWTClaimsSet claims = verifier.process(token, null);
            return Optional.of("%s %s".formatted(claims.getClaim("client_id"), claims.getSubject()));
        } catch (ParseException | BadJOSEException | JOSEException notValid) {
            return Optional.empty();
        }
    }
}
