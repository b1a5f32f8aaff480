package org.sinergija.starter.security;

import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.identity.Token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TokensIT {
    private static final String CALLER = "/api/v1/doors/caller";
    private static final TestIssuer ISSUER = TestIssuer.SHARED;

    private final Api api = GuardedService.api();

    @Test
    void a_good_token_says_who_calls() {
        UUID organisation = UUID.randomUUID();

        Answer answer = api.as(ISSUER.partner(organisation)).get(CALLER);

        assertThat(answer).hasStatus(200).has("/subject", "partner-of-" + organisation)
                .has("/organisation", organisation).has("/roles", "[\"PARTNER\"]");
    }

    @Test
    void without_a_token_what_needs_one_asks_for_it() {
        Answer answer = api.get(CALLER);

        assertThat(answer).isProblem(401).has("/type", "urn:sinergija:problem:not-signed-in")
                .hasHeader("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void a_bad_token_is_refused_everywhere_and_nothing_told_of_why(String why, String token) {
        Answer refused = api.as(token).get(CALLER);

        assertThat(refused).isProblem(401).hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        assertThat(refused.body()).isEqualTo(api.get(CALLER).body());
        assertThat(api.as(token).get("/api/v1/doors/front")).isProblem(401);
    }

    static Stream<Arguments> badTokens() throws JOSEException {
        Token good = ISSUER.token().in("ADMIN");
        String text = good.text();
        return Stream.of(arguments("expired", good.expired().text()),
                arguments("not yet valid", good.notYetValid().text()),
                arguments("never expires", good.without("exp").text()),
                arguments("wrong issuer", good.with("iss", "https://id.example.org").text()),
                arguments("no issuer", good.without("iss").text()),
                arguments("wrong audience", good.with("aud", "another").text()),
                arguments("no audience", good.without("aud").text()),
                arguments("nobody's", good.without("sub").text()),
                arguments("a logout token", good.typed("logout+jwt").text()),
                arguments("unknown key", good.by(TestIssuer.newKey()).text()),
                arguments("another's key under a known id", forged(good)),
                arguments("alg none", unsigned(good)),
                arguments("HS256 with the public key", signedWithThePublicKey(good)),
                arguments("RS512", signed(good, JWSAlgorithm.RS512)),
                arguments("stripped signature", text.substring(0, text.lastIndexOf('.') + 1)),
                arguments("no signature", text.substring(0, text.lastIndexOf('.'))),
                arguments("changed claims", withOtherClaims(text, good.in("COORDINATOR").text())),
                arguments("a refresh token", "9f2c1d7e-opaque"), arguments("nonsense", "a b c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt", "application/at+jwt"})
    void access_tokens_are_called_differently_by_different_providers(String type) {
        assertThat(api.as(ISSUER.token().typed(type).text()).get(CALLER)).hasStatus(200);
    }

    private static String forged(Token good) {
        return good.by(new RSAKey.Builder(TestIssuer.newKey())
                .keyID(good.key().getKeyID()).build()).text();
    }

    private static String unsigned(Token good) {
        String payload = good.text().split("\\.", -1)[1];
        return "%s.%s.".formatted(Base64.getUrlEncoder().withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(UTF_8)), payload);
    }

    private static String signedWithThePublicKey(Token good) throws JOSEException {
        JWSObject token = new JWSObject(header(good, JWSAlgorithm.HS256), new Payload(good.claims()));
        token.sign(new MACSigner(good.key().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String signed(Token good, JWSAlgorithm algorithm) throws JOSEException {
        JWSObject token = new JWSObject(header(good, algorithm), new Payload(good.claims()));
        token.sign(new RSASSASigner(good.key()));
        return token.serialize();
    }

    private static JWSHeader header(Token good, JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).type(new JOSEObjectType(good.type())).keyID(good.key().getKeyID())
                .build();
    }

    private static String withOtherClaims(String signed, String other) {
        String[] parts = signed.split("\\.", -1);
        return String.join(".", parts[0], other.split("\\.", -1)[1], parts[2]);
    }
}
