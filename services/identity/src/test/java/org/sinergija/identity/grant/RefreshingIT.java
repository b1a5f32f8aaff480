package org.sinergija.identity.grant;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.identity.Browser;
import org.sinergija.identity.CodeFlow;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.identity.account.Account;
import org.sinergija.identity.member.Membership;
import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.api.Answer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;

class RefreshingIT {
    private final Account person = RunningIdentity.person(null, Role.EXPERT);
    private final Browser browser = Browser.of(person);
    private final TokenEndpoint desk = TokenEndpoint.as(RunningIdentity.DESK, RunningIdentity.DESK_SECRET);

    private Answer signIn() {
        CodeFlow flow = CodeFlow.ofDesk();
        return flow.exchange(desk, flow.code(browser));
    }

    private Answer refresh(String token) {
        return desk.ask("grant_type", "refresh_token", "refresh_token", token);
    }

    private static String refreshToken(Answer answer) {
        return answer.body().path("refresh_token").asString();
    }

    @Test
    void each_refresh_token_serves_once() {
        Answer first = signIn();

        Answer second = refresh(refreshToken(first));
        Answer third = refresh(refreshToken(second));

        assertThat(third).hasStatus(200);
        assertThat(List.of(refreshToken(first), refreshToken(second), refreshToken(third))).doesNotHaveDuplicates();
        assertThat(TokenEndpoint.claims(third.body().path("access_token").asString()).path("roles").toString())
                .isEqualTo("[\"EXPERT\"]");
        assertThat(TokenEndpoint.with(third.body().path("access_token").asString()).get("/userinfo")).hasStatus(200);
    }

    @Test
    void one_that_comes_back_ends_the_family() {
        Answer first = signIn();
        Answer second = refresh(refreshToken(first));

        assertThat(refresh(refreshToken(first))).hasStatus(400).has("/error", "invalid_grant");

        assertThat(refresh(refreshToken(second))).hasStatus(400).has("/error", "invalid_grant");
        assertThat(TokenEndpoint.with(second.body().path("access_token").asString()).get("/userinfo")).hasStatus(401);
    }

    @Test
    void of_two_who_use_one_at_once_neither_keeps_the_family() throws Exception {
        String token = refreshToken(signIn());
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Answer> use = () -> refresh(token);

            List<Answer> answers = both.invokeAll(List.of(use, use)).stream().map(done -> done.resultNow()).toList();

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeLessThanOrEqualTo(1).allSatisfy(
                    won -> assertThat(refresh(refreshToken(won))).hasStatus(400));
            assertThat(answers).filteredOn(answer -> answer.status() != 200).isNotEmpty()
                    .allSatisfy(lost -> assertThat(lost).hasStatus(400).has("/error", "invalid_grant"));
        }
    }

    @Test
    void a_revoked_family_is_over() {
        Answer first = signIn();

        assertThat(desk.revoke(refreshToken(first))).hasStatus(200);

        assertThat(refresh(refreshToken(first))).hasStatus(400);
        assertThat(TokenEndpoint.with(first.body().path("access_token").asString()).get("/userinfo")).hasStatus(401);
        assertThat(desk.revoke("made-up")).hasStatus(200);
    }

    @Test
    void others_revoke_nothing() {
        Answer first = signIn();

        assertThat(TokenEndpoint.as(RunningIdentity.ATLAS, RunningIdentity.ATLAS_SECRET).revoke(refreshToken(first)))
                .hasStatus(400);

        assertThat(refresh(refreshToken(first))).hasStatus(200);
    }

    @Test
    void whoever_loses_access_loses_all_grants() {
        Answer first = signIn();

        RunningIdentity.bean(Membership.class).changePassword(person.id(), "eleven white storks");

        assertThat(refresh(refreshToken(first))).hasStatus(400).has("/error", "invalid_grant");
    }

    @Test
    void a_closed_account_gets_no_token_whatever_is_left_of_its_grants() {
        Answer first = signIn();
        RunningIdentity.bean(MongoTemplate.class).updateFirst(Query.query(Criteria.where("_id").is(person.id())),
                Update.update("status", "CLOSED"), Account.class);

        assertThat(refresh(refreshToken(first))).hasStatus(400).has("/error", "invalid_grant");
        assertThat(TokenEndpoint.with(first.body().path("access_token").asString()).get("/userinfo")).hasStatus(401);
    }

    @Test
    void no_token_is_in_the_store() {
        Answer first = signIn();
        Answer second = refresh(refreshToken(first));

        MongoTemplate store = RunningIdentity.bean(MongoTemplate.class);
        String all = store.findAll(Document.class, "grants").toString() + store.findAll(Document.class, "traces");
        for (Answer answer : List.of(first, second)) {
            for (String kind : List.of("access_token", "refresh_token", "id_token")) {
                assertThat(all).doesNotContain(answer.body().path(kind).asString());
            }
        }
        assertThat(all).contains(Hashed.of(refreshToken(second)));
    }

    @Test
    void what_stands_in_the_store_is_no_token() {
        String stored = Hashed.of(refreshToken(signIn()));

        assertThat(refresh(stored)).hasStatus(400).has("/error", "invalid_grant");
    }
}
