package org.sinergija.identity.protocol;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sinergija.identity.Browser;
import org.sinergija.identity.CodeFlow;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.TokenEndpoint;
import org.sinergija.starter.security.Role;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class SigningOutIT {
    private static final String HOME = "https://desk.example.org/";

    private final Browser browser = Browser.of(RunningIdentity.person(null, Role.EXPERT));
    private final TokenEndpoint desk = TokenEndpoint.as(RunningIdentity.DESK, RunningIdentity.DESK_SECRET);

    private Answer signIn() {
        CodeFlow flow = CodeFlow.ofDesk();
        return flow.exchange(desk, flow.code(browser));
    }

    private HttpResponse<String> leave(String idToken, String home) {
        return browser.get("/connect/logout?" + Browser.encoded(
                Map.of("id_token_hint", idToken, "post_logout_redirect_uri", home, "state", "bye")));
    }

    @Test
    void a_client_signs_its_person_out() {
        HttpResponse<String> left = leave(signIn().body().path("id_token").asString(), HOME);

        assertThat(left.headers().firstValue("Location")).contains(HOME + "?state=bye");
        assertThat(CodeFlow.ofDesk().authorize(browser).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }

    @Test
    void an_id_token_serves_though_a_newer_one_was_issued() {
        Answer first = signIn();
        desk.ask("grant_type", "refresh_token", "refresh_token", first.body().path("refresh_token").asString());

        assertThat(leave(first.body().path("id_token").asString(), HOME).statusCode()).isEqualTo(302);
    }

    @Test
    void nobody_is_sent_to_an_address_that_no_client_registered() {
        HttpResponse<String> left = leave(signIn().body().path("id_token").asString(), "https://evil.example/");

        assertThat(left.statusCode()).isEqualTo(400);
        assertThat(left.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void nobody_is_signed_out_by_another_site() {
        String foreign = signIn().body().path("id_token").asString();
        Browser other = Browser.of(RunningIdentity.person(null, Role.EXPERT));

        HttpResponse<String> left = other.get("/connect/logout?" + Browser.encoded(Map.of("id_token_hint", foreign)));

        assertThat(left.statusCode()).isEqualTo(400);
        assertThat(Browser.said(CodeFlow.ofDesk().authorize(other))).containsKey("code");
        assertThat(other.get("/connect/logout").statusCode()).isEqualTo(400);
    }
}
