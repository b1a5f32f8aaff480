package org.sinergija.identity.protocol;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.identity.Browser;
import org.sinergija.identity.CodeFlow;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.api.Answer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class SigningInIT {
    private final UUID organisation = UUID.randomUUID();
    private final Account person = RunningIdentity.person(organisation, Role.PARTNER);
    private final Browser browser = Browser.of(person);
    private final TokenEndpoint desk = TokenEndpoint.as(RunningIdentity.DESK, RunningIdentity.DESK_SECRET);

    @Test
    void whoever_is_not_signed_in_is_asked_to_and_then_goes_on() {
        HttpResponse<String> asked = CodeFlow.ofDesk().authorize(new Browser());

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @Test
    void a_code_with_its_verifier_becomes_tokens_that_say_who_it_is() {
        CodeFlow flow = CodeFlow.ofDesk();
        HttpResponse<String> back = flow.authorize(browser);
        assertThat(Browser.said(back)).containsEntry("state", "of-the-client");

        Answer answer = flow.exchange(desk, Browser.code(back));

        assertThat(answer).hasStatus(200);
        JsonNode access = TokenEndpoint.claims(answer.body().path("access_token").asString());
        assertThat(access.path("sub").asString()).isEqualTo(person.id().toString());
        assertThat(access.path("org").asString()).isEqualTo(organisation.toString());
        assertThat(access.path("roles").toString()).isEqualTo("[\"PARTNER\"]");
        assertThat(access.path("email").asString()).isEqualTo(person.email());
        assertThat(access.path("aud").toString()).contains("sinergija");
        assertThat(access.path("client_id").asString()).isEqualTo("desk");
        assertThat(access.path("exp").asLong() - access.path("iat").asLong()).isEqualTo(10 * 60);
        JsonNode identity = TokenEndpoint.claims(answer.body().path("id_token").asString());
        assertThat(identity.path("aud").toString()).contains("desk").doesNotContain("sinergija");
        assertThat(identity.path("nonce").asString()).isEqualTo("once");
        assertThat(identity.has("email")).isFalse();
    }

    @Test
    void user_info_says_what_was_asked_for() {
        CodeFlow flow = CodeFlow.ofDesk();
        String token = flow.exchange(desk, flow.code(browser)).body().path("access_token").asString();

        assertThat(TokenEndpoint.with(token).get("/userinfo")).hasStatus(200).has("/sub", person.id()).has("/email",
                person.email()).has("/name", "Mira Novak").has("/org", organisation);

        CodeFlow docs = CodeFlow.ofDocs();
        String less = docs.exchange(TokenEndpoint.openly(), docs.code(browser)).body().path("access_token").asString();
        assertThat(TokenEndpoint.with(less).get("/userinfo").body().propertyNames()).containsExactly("sub");
    }

    @Test
    void a_public_client_must_prove_that_it_asked_and_gets_no_refresh_token() {
        CodeFlow docs = CodeFlow.ofDocs();
        Map<String, String> unproven = docs.request();
        unproven.remove("code_challenge");
        unproven.remove("code_challenge_method");

        assertThat(Browser.said(CodeFlow.authorize(browser, unproven))).containsEntry("error", "invalid_request")
                .doesNotContainKey("code");
        Map<String, String> plain = docs.request();
        plain.put("code_challenge_method", "plain");
        assertThat(Browser.said(CodeFlow.authorize(browser, plain))).containsEntry("error", "invalid_request");
        CodeFlow thief = new CodeFlow(docs.client(), docs.callback(), docs.scope(), "guessed-".repeat(6));
        assertThat(thief.exchange(TokenEndpoint.openly(), docs.code(browser))).hasStatus(400).has("/error",
                "invalid_grant");
        Answer tokens = docs.exchange(TokenEndpoint.openly(), docs.code(browser));
        assertThat(tokens).hasStatus(200);
        assertThat(tokens.body().has("refresh_token")).isFalse();
    }

    @Test
    void a_code_serves_once_and_its_second_use_ends_what_the_first_gave() {
        CodeFlow flow = CodeFlow.ofDesk();
        String code = flow.code(browser);
        Answer first = flow.exchange(desk, code);

        assertThat(flow.exchange(desk, code)).hasStatus(400).has("/error", "invalid_grant");

        assertThat(desk.ask("grant_type", "refresh_token", "refresh_token",
                first.body().path("refresh_token").asString())).hasStatus(400).has("/error", "invalid_grant");
    }

    @Test
    void a_code_is_for_the_client_that_asked() {
        CodeFlow flow = CodeFlow.ofDesk();

        assertThat(flow.exchange(TokenEndpoint.as(RunningIdentity.ATLAS, RunningIdentity.ATLAS_SECRET),
                flow.code(browser))).hasStatus(400);
    }

    @Test
    void an_expired_code_serves_no_longer() {
        CodeFlow flow = CodeFlow.ofDesk();
        String code = flow.code(browser);
        RunningIdentity.bean(MongoTemplate.class).updateFirst(
                Query.query(Criteria.where("person").is(person.id().toString())),
                Update.update("issued.CODE.at", Instant.EPOCH).set("issued.CODE.expiresAt",
                        Instant.EPOCH.plusSeconds(60)),
                Document.class, "grants");

        assertThat(flow.exchange(desk, code)).hasStatus(400).has("/error", "invalid_grant");
        assertThat(flow.exchange(desk, "made-up")).hasStatus(400).has("/error", "invalid_grant");
    }

    @Test
    void nobody_is_sent_to_an_address_that_no_client_registered() {
        for (String elsewhere : new String[]{"https://evil.example/", RunningIdentity.DESK_CALLBACK + "/../evil",
                RunningIdentity.DESK_CALLBACK + "?next=evil", "https://desk.example.org.evil.example/callback",
                "https://desk.example.org@evil.example/callback", "javascript:alert(1)", "//evil.example"}) {
            Map<String, String> request = CodeFlow.ofDesk().request();
            request.put("redirect_uri", elsewhere);

            HttpResponse<String> answer = CodeFlow.authorize(browser, request);

            assertThat(answer.statusCode()).as(elsewhere).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).as(elsewhere).isEmpty();
        }
        Map<String, String> unknown = CodeFlow.ofDesk().request();
        unknown.put("client_id", "nobody");
        assertThat(CodeFlow.authorize(browser, unknown).statusCode()).isEqualTo(400);
    }
}
