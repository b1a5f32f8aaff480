package org.sinergija.identity.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sinergija.identity.Browser;
import org.sinergija.identity.CodeFlow;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class ForgedTokensIT {
    private static final String TRUE = TokenEndpoint.operatorToken("role", "ADMIN");
    private static final String CLAIMS = decoded(TRUE.split("\\.", -1)[1]);
    private static final String KID = TokenEndpoint.header(TRUE).path("kid").asString();

    static Stream<Arguments> forged() throws Exception {
        RSAKey published = RSAKey
                .parse(RunningIdentity.api().get("/oauth2/jwks").body().path("keys").get(0).toString());
        RSAKey own = new RSAKeyGenerator(2048).keyID(KID).generate();
        String[] parts = TRUE.split("\\.", -1);
        Answer signedIn = signedIn();
        return Stream.of(
                argumentSet("no algorithm", encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "."),
                argumentSet("HS256 by the public key",
                        signed(JWSAlgorithm.HS256, new MACSigner(published.toRSAPublicKey().getEncoded()), CLAIMS)),
                argumentSet("another's key", signed(JWSAlgorithm.RS256, new RSASSASigner(own), CLAIMS)),
                argumentSet("no signature", parts[0] + "." + parts[1] + "."),
                argumentSet("altered claims",
                        parts[0] + "." + encoded(CLAIMS.replace("operator", "governor")) + "." + parts[2]),
                argumentSet("an ID token", signedIn.body().path("id_token").asString()),
                argumentSet("a refresh token", signedIn.body().path("refresh_token").asString()),
                argumentSet("no token at all", "nonsense"));
    }

    private static Answer signedIn() {
        CodeFlow flow = CodeFlow.ofDesk();
        return flow.exchange(TokenEndpoint.as(RunningIdentity.DESK, RunningIdentity.DESK_SECRET),
                flow.code(Browser.of(RunningIdentity.person(null, Role.ADMIN))));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void is_refused_everywhere_and_nobody_is_told_why(String token) {
        for (String path : new String[]{"/userinfo", "/api/v1/clients"}) {
            assertThat(TokenEndpoint.with(token).get(path)).isProblem(401).hasHeader("WWW-Authenticate",
                    "Bearer error=\"invalid_token\"").hasDetail("valid access token");
        }
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, String claims) throws JOSEException {
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(algorithm).type(new JOSEObjectType("at+jwt")).keyID(KID).build(),
                new Payload(claims));
        token.sign(signer);
        return token.serialize();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
