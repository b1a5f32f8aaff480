package org.sinergija.gateway;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerHeadersIT {
    private static final String POLICY = "Content-Security-Policy";
    private static final Gateway GATEWAY = new Gateway();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/initiatives", "/api/v1/nothing", "/openapi.json", "/docs",
            "/actuator/health/readiness", "/api/v1/initiatives/..;/x"})
    void every_answer_tells_browsers_to_be_careful(String path) {
        Answer answer = GATEWAY.api().get(path);

        assertThat(answer).hasHeader("X-Content-Type-Options", "nosniff").hasHeader("Referrer-Policy", "no-referrer");
        assertThat(answer.header(POLICY)).contains("frame-ancestors 'none'").contains("default-src 'none'");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.header("X-Trace-Id")).isNotEmpty();
    }

    @Test
    void what_a_service_says_of_its_own_pages_stands_alone() {
        GATEWAY.identity.answering("/login", 200, "<html>", POLICY, "default-src 'self'", "X-Content-Type-Options",
                "nosniff", "Server", "some/1.0", "X-Powered-By", "something");

        Answer page = GATEWAY.api().get("/login");

        assertThat(page.headers().allValues(POLICY)).containsExactly("default-src 'self'");
        assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page).hasHeader("Referrer-Policy", "no-referrer");
        assertThat(page.header("Server")).isEmpty();
        assertThat(page.header("X-Powered-By")).isEmpty();
    }

    @Test
    void the_page_to_try_it_may_run_its_own_scripts_and_no_others() {
        assertThat(GATEWAY.api().get("/docs").header(POLICY)).contains("script-src 'self';", "connect-src 'self';");
        assertThat(GATEWAY.api().get("/docs/oauth2-redirect.html").header(POLICY)).contains("script-src 'self';");
    }
}
