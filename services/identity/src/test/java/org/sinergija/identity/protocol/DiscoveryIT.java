package org.sinergija.identity.protocol;

import org.junit.jupiter.api.Test;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DiscoveryIT {
    private final Api api = RunningIdentity.api();

    @Test
    void the_metadata_name_what_there_is() {
        for (String place : new String[]{"openid-configuration", "oauth-authorization-server"}) {
            JsonNode metadata = api.get("/.well-known/" + place).body();

            assertThat(metadata.path("issuer").asString()).isEqualTo(RunningIdentity.ISSUER);
            assertThat(metadata.path("jwks_uri").asString()).isEqualTo(RunningIdentity.ISSUER + "/oauth2/jwks");
            assertThat(metadata.path("grant_types_supported").toString())
                    .isEqualTo("[\"authorization_code\",\"client_credentials\",\"refresh_token\"]");
            assertThat(metadata.path("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
            assertThat(metadata.path("token_endpoint_auth_methods_supported").toString())
                    .isEqualTo("[\"client_secret_basic\",\"client_secret_post\",\"none\"]");
            assertThat(metadata.path("scopes_supported").toString()).contains("email", "read", "write");
        }
    }

    @Test
    void the_key_that_signs_is_published_without_its_private_half() {
        Answer keys = api.get("/oauth2/jwks");

        String kid = TokenEndpoint.header(TokenEndpoint.operatorToken("role", "ADMIN")).path("kid").asString();
        assertThat(keys).hasStatus(200);
        assertThat(keys.body().path("keys").valueStream().map(key -> key.path("kid").asString())).contains(kid);
        assertThat(keys.body().path("keys").valueStream()).allSatisfy(key -> {
            assertThat(key.path("kty").asString()).isEqualTo("RSA");
            assertThat(key.propertyNames()).doesNotContain("d", "p", "q", "dp", "dq", "qi");
        });
    }
}
