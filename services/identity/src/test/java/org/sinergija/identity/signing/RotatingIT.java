package org.sinergija.identity.signing;

import org.junit.jupiter.api.Test;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class RotatingIT {
    private final Api api = RunningIdentity.api();

    @Test
    void on_command_the_next_key_is_published_and_the_present_one_goes_on() {
        String before = TokenEndpoint.operatorToken("role", "ADMIN");

        assertThat(api.post("/actuator/signingkeys")).isProblem(401);
        Answer announced = api.as(before).post("/actuator/signingkeys");

        String kid = announced.body().path("kid").asString();
        assertThat(api.get("/oauth2/jwks").body().path("keys").valueStream().map(key -> key.path("kid").asString()))
                .contains(kid, TokenEndpoint.header(before).path("kid").asString());
        assertThat(TokenEndpoint.header(TokenEndpoint.operatorToken("role", "ADMIN"))).isEqualTo(
                TokenEndpoint.header(before));
        assertThat(TokenEndpoint.with(before).get("/api/v1/clients")).hasStatus(200);
        assertThat(api.as(before).post("/actuator/signingkeys")).isProblem(409).hasDetail("announced already");
    }
}
