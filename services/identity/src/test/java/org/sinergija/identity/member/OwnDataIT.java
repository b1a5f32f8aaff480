package org.sinergija.identity.member;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.identity.Browser;
import org.sinergija.identity.CodeFlow;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class OwnDataIT {
    private final Account person = RunningIdentity.person(UUID.randomUUID(), Role.PARTNER);
    private final Browser browser = Browser.of(person);
    private final TokenEndpoint endpoint = TokenEndpoint.as(RunningIdentity.DESK, RunningIdentity.DESK_SECRET);
    private final Answer tokens = tokens();
    private final Api api = TokenEndpoint.with(tokens.body().path("access_token").asString());

    private Answer tokens() {
        CodeFlow flow = CodeFlow.ofDesk();
        return flow.exchange(endpoint, flow.code(browser));
    }

    @Test
    void people_see_what_is_kept_of_them() {
        assertThat(api.get("/api/v1/me/data")).hasStatus(200).has("/account/email", person.email())
                .has("/account/name", "Mira Novak").has("/clients/0/clientId", RunningIdentity.DESK)
                .has("/clients/0/name", "Desk");
        assertThat(api.get("/api/v1/me/data").text()).doesNotContain("argon2", "password");
    }

    @Test
    void an_erasure_takes_account_sessions_and_tokens_and_says_what_stays() {
        assertThat(api.delete("/api/v1/me/data")).hasStatus(200).has("/erased/0", "account")
                .has("/kept/0/what", "audit entries, under the account's id alone");

        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        assertThat(endpoint.ask("grant_type", "refresh_token", "refresh_token",
                tokens.body().path("refresh_token").asString())).hasStatus(400);
        assertThat(api.get("/api/v1/me/data").body().has("account")).isFalse();
        assertThat(TokenEndpoint.with(TokenEndpoint.operatorToken("role", "ADMIN")).get("/api/v1/accounts/" + person
                .id())).isProblem(404);
    }

    @Test
    void what_was_erased_stays_on_record_under_the_id_alone() {
        api.delete("/api/v1/me/data");

        Answer trail = TokenEndpoint.with(TokenEndpoint.operatorToken("role", "COORDINATOR"))
                .get("/api/v1/audit?subject=" + person.id());
        assertThat(trail).hasStatus(200).has("/items/0/operation", "DELETE /api/v1/me/data")
                .has("/items/0/client", RunningIdentity.DESK).has("/items/1/operation", "POST /login");
        assertThat(trail.text()).doesNotContain(person.email(), person.name());
    }
}
