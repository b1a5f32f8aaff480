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

class ConsentIT {
    private final Browser browser = Browser.of(RunningIdentity.person(null, Role.EXPERT));
    private final TokenEndpoint atlas = TokenEndpoint.as(RunningIdentity.ATLAS, RunningIdentity.ATLAS_SECRET);

    private static String place(HttpResponse<String> redirection) {
        return redirection.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> answer(Map<String, String> asked, String... scopes) {
        String form = Browser.encoded(Map.of("client_id", "atlas", "state", asked.getOrDefault("state", "")));
        for (String scope : scopes) {
            form += "&scope=" + scope;
        }
        return browser.post("/oauth2/authorize", form);
    }

    @Test
    void somebody_elses_program_gets_what_the_person_grants() {
        CodeFlow flow = CodeFlow.ofAtlas();
        HttpResponse<String> asked = flow.authorize(browser);
        assertThat(place(asked)).contains("/consent?").doesNotContain("code=");

        HttpResponse<String> granted = answer(Browser.said(asked), "read");

        assertThat(place(granted)).startsWith(RunningIdentity.ATLAS_CALLBACK);
        assertThat(Browser.said(granted)).containsEntry("state", "of-the-client");
        Answer tokens = flow.exchange(atlas, Browser.code(granted));
        assertThat(TokenEndpoint.claims(tokens.body().path("access_token").asString()).path("scope").asString()
                .split(" ")).containsExactlyInAnyOrder("openid", "read");
    }

    @Test
    void what_was_granted_is_not_asked_again() {
        answer(Browser.said(CodeFlow.ofAtlas().authorize(browser)), "profile", "read");

        assertThat(Browser.said(CodeFlow.ofAtlas().authorize(browser))).containsKey("code");
    }

    @Test
    void what_was_refused_is_told_to_the_client() {
        HttpResponse<String> refused = answer(Browser.said(CodeFlow.ofAtlas().authorize(browser)));

        assertThat(place(refused)).startsWith(RunningIdentity.ATLAS_CALLBACK);
        assertThat(Browser.said(refused)).containsEntry("error", "access_denied").doesNotContainKey("code");
    }

    @Test
    void nobody_answers_for_another() {
        Map<String, String> asked = Browser.said(CodeFlow.ofAtlas().authorize(browser));
        Browser stranger = Browser.of(RunningIdentity.person(null, Role.EXPERT));

        HttpResponse<String> answer = stranger.post("/oauth2/authorize",
                Map.of("client_id", "atlas", "state", asked.getOrDefault("state", ""), "scope", "read"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_grants_more_than_was_asked_for() {
        Map<String, String> asked = Browser.said(CodeFlow.ofAtlas().authorize(browser));

        assertThat(answer(asked, "read", "write").headers().firstValue("Location").orElse("")).doesNotContain("code=");
    }
}
