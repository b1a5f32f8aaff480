package org.sinergija.identity.protocol;

import org.junit.jupiter.api.Test;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.testsupport.api.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MachineTokensIT {
    private static final String ORGANISATION = "01991b7a-0000-7000-8000-000000000001";

    private final TokenEndpoint operator = TokenEndpoint.as("operator", RunningIdentity.OPERATOR_SECRET);

    @Test
    void the_operator_gets_a_token_of_the_role_and_organisation_that_it_names() {
        Answer answer = operator.ask("grant_type", "client_credentials", "role", "PARTNER", "organisation",
                ORGANISATION);

        assertThat(answer).hasStatus(200).has("/token_type", "Bearer").hasHeader("Cache-Control",
                "no-cache, no-store, max-age=0, must-revalidate");
        String token = answer.body().path("access_token").asString();
        assertThat(TokenEndpoint.header(token).path("typ").asString()).isEqualTo("at+jwt");
        assertThat(TokenEndpoint.header(token).path("alg").asString()).isEqualTo("RS256");
        JsonNode claims = TokenEndpoint.claims(token);
        assertThat(claims.path("iss").asString()).isEqualTo(RunningIdentity.ISSUER);
        assertThat(claims.path("aud").toString()).contains("sinergija").doesNotContain("operator");
        assertThat(claims.path("sub").asString()).isEqualTo("operator:PARTNER:" + ORGANISATION);
        assertThat(claims.path("client_id").asString()).isEqualTo("operator");
        assertThat(claims.path("org").asString()).isEqualTo(ORGANISATION);
        assertThat(claims.path("roles").toString()).isEqualTo("[\"PARTNER\"]");
        assertThat(claims.path("scope").asString().split(" ")).containsExactlyInAnyOrder("read", "write");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(8 * 60 * 60);
        assertThat(claims.path("jti").asString()).isNotBlank();
        assertThat(claims.has("email")).isFalse();
    }

    @Test
    void the_operator_must_name_a_role_that_there_is() {
        assertThat(operator.ask("grant_type", "client_credentials")).hasStatus(400).has("/error", "invalid_request");
        assertThat(operator.ask("grant_type", "client_credentials", "role", "KING")).hasStatus(400);
        assertThat(operator.ask("grant_type", "client_credentials", "role", "ADMIN", "organisation", "ours"))
                .hasStatus(400);
    }

    @Test
    void a_service_of_the_platform_has_a_role_that_the_operator_cannot_take() {
        JsonNode claims = TokenEndpoint.claims(TokenEndpoint.serviceToken());

        assertThat(claims.path("roles").toString()).isEqualTo("[\"SERVICE\"]");
        assertThat(claims.path("sub").asString()).isEqualTo(RunningIdentity.PROJECTS);
        assertThat(claims.has("org")).isFalse();
        assertThat(operator.ask("grant_type", "client_credentials", "role", "SERVICE")).hasStatus(400).has("/error",
                "invalid_request");
    }

    @Test
    void a_scope_that_is_asked_for_is_all_that_is_given() {
        String token = TokenEndpoint.operatorToken("role", "ADMIN", "scope", "read");

        assertThat(TokenEndpoint.claims(token).path("scope").asString()).isEqualTo("read");
        assertThat(operator.ask("grant_type", "client_credentials", "role", "ADMIN", "scope", "everything"))
                .hasStatus(400).has("/error", "invalid_scope");
    }

    @Test
    void the_secret_may_come_in_the_form() {
        assertThat(TokenEndpoint.openly().ask("grant_type", "client_credentials", "role", "EXPERT", "client_id",
                "operator", "client_secret", RunningIdentity.OPERATOR_SECRET)).hasStatus(200);
    }

    @Test
    void a_wrong_secret_and_an_unknown_client_look_alike() {
        Answer wrong = TokenEndpoint.as("operator", "wrong").ask("grant_type", "client_credentials");
        Answer unknown = TokenEndpoint.as("nobody", "wrong").ask("grant_type", "client_credentials");

        assertThat(wrong).hasStatus(401).has("/error", "invalid_client");
        assertThat(unknown).hasStatus(401).has("/error", "invalid_client");
    }

    @Test
    void a_program_for_people_gets_no_token_without_a_person() {
        assertThat(TokenEndpoint.as(RunningIdentity.DESK, RunningIdentity.DESK_SECRET).ask("grant_type",
                "client_credentials")).hasStatus(400).has("/error", "unauthorized_client");
    }

    @Test
    void another_clients_parameters_make_nobody_an_administrator() {
        assertThat(TokenEndpoint.as(RunningIdentity.ATLAS, RunningIdentity.ATLAS_SECRET).ask("grant_type",
                "client_credentials", "role", "ADMIN")).hasStatus(400);
    }
}
