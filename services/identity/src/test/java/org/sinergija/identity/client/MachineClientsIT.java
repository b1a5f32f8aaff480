package org.sinergija.identity.client;

import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MachineClientsIT {
    private static final String PATH = "/api/v1/clients";
    private static final String FEED = """
            {"name": "Nightly feed", "scopes": ["read", "write"]}""";

    private final UUID organisation = UUID.randomUUID();
    private final Api partner = partnerOf(organisation);
    private final Api coordinator = TokenEndpoint.with(TokenEndpoint.operatorToken("role", "COORDINATOR"));

    private static Api partnerOf(UUID organisation) {
        return TokenEndpoint
                .with(TokenEndpoint.operatorToken("role", "PARTNER", "organisation", organisation.toString()));
    }

    @Test
    void a_focal_point_lets_a_program_act_for_its_organisation() {
        Answer issued = partner.post(PATH, FEED);

        assertThat(issued).hasStatus(201).has("/organisation", organisation).has("/name", "Nightly feed")
                .hasHeader("Location", PATH + "/" + clientId(issued)).hasHeader("Cache-Control", "no-store");
        Answer token = token(issued);
        assertThat(token).hasStatus(200);
        JsonNode claims = TokenEndpoint.claims(token.body().path("access_token").asString());
        assertThat(claims.path("sub").asString()).isEqualTo(clientId(issued));
        assertThat(claims.path("org").asString()).isEqualTo(organisation.toString());
        assertThat(claims.path("roles").toString()).isEqualTo("[\"PARTNER\"]");
        assertThat(claims.path("scope").asString().split(" ")).containsExactlyInAnyOrder("read", "write");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(10 * 60);
    }

    @Test
    void the_secret_is_told_once_and_kept_as_a_hash() {
        Answer issued = partner.post(PATH, FEED);
        String secret = issued.body().path("secret").asString();

        assertThat(partner.get(PATH)).hasStatus(200).has("/items/0/clientId", clientId(issued));
        assertThat(partner.get(PATH).text()).doesNotContain(secret).doesNotContain("secret");
        assertThat(RunningIdentity.bean(MongoTemplate.class).findById(UUID.fromString(clientId(issued)), Document.class,
                "clients")).isNotNull().asString().doesNotContain(secret);
    }

    @Test
    void a_revoked_client_gets_no_token() {
        Answer issued = partner.post(PATH, FEED);

        assertThat(partner.delete(PATH + "/" + clientId(issued))).hasStatus(204);

        assertThat(token(issued)).hasStatus(401);
        assertThat(partner.delete(PATH + "/" + clientId(issued))).isProblem(404);
    }

    @Test
    void clients_of_others_are_out_of_reach() {
        Answer issued = partner.post(PATH, FEED);
        Api stranger = partnerOf(UUID.randomUUID());

        assertThat(stranger.delete(PATH + "/" + clientId(issued))).isProblem(403);
        assertThat(stranger.get(PATH)).hasStatus(200).has("/items", "[]");
        assertThat(stranger.get(PATH + "?organisation=" + organisation)).isProblem(403);
        assertThat(stranger.post(PATH, FEED.replace("}", ", \"organisation\": \"%s\"}".formatted(organisation))))
                .isProblem(403);
        assertThat(token(issued)).hasStatus(200);
    }

    @Test
    void coordinators_issue_for_everybody_and_for_the_region() {
        Answer theirs = coordinator.post(PATH,
                FEED.replace("}", ", \"organisation\": \"%s\"}".formatted(organisation)));
        Answer regional = coordinator.post(PATH, FEED);

        assertThat(partner.get(PATH)).has("/items/0/clientId", clientId(theirs));
        JsonNode claims = TokenEndpoint.claims(token(regional).body().path("access_token").asString());
        assertThat(claims.path("roles").toString()).isEqualTo("[\"COORDINATOR\"]");
        assertThat(claims.has("org")).isFalse();
        assertThat(partner.delete(PATH + "/" + clientId(regional))).isProblem(403);
    }

    @Test
    void others_issue_none() {
        Api expert = TokenEndpoint.with(TokenEndpoint.operatorToken("role", "EXPERT"));
        Api reader = TokenEndpoint.with(TokenEndpoint.operatorToken("role", "ADMIN", "scope", "read"));

        assertThat(expert.post(PATH, FEED)).isProblem(403);
        assertThat(reader.post(PATH, FEED)).isProblem(403);
        assertThat(RunningIdentity.api().post(PATH, FEED)).isProblem(401).hasHeader("WWW-Authenticate", "Bearer");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(partner.post(PATH, """
                {"name": " ", "scopes": ["admin"], "secret": "mine"}""")).isProblem(400).hasFaultsExactlyAt("/name",
                "/scopes/0", "/secret");
        assertThat(partner.post(PATH, """
                {"name": "Feed", "scopes": []}""")).isProblem(400).hasFault("/scopes", "required");
    }

    @Test
    void a_repeated_request_leaves_one_client_whose_last_secret_serves() {
        Api once = partner.with("Idempotency-Key", organisation.toString());

        Answer first = once.post(PATH, FEED);
        Answer second = once.post(PATH, FEED);

        assertThat(clientId(second)).isEqualTo(clientId(first));
        assertThat(token(second)).hasStatus(200);
        assertThat(token(first)).hasStatus(401);
    }

    private static String clientId(Answer issued) {
        return issued.body().path("clientId").asString();
    }

    private static Answer token(Answer issued) {
        return TokenEndpoint.as(clientId(issued), issued.body().path("secret").asString()).ask("grant_type",
                "client_credentials");
    }
}
