package org.sinergija.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class SigningInIT {
    private static final Gateway GATEWAY = new Gateway();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void redirects_and_cookies_pass_as_they_are() {
        GATEWAY.identity.answering("/oauth2/authorize", 302, "", "Location", "http://localhost:8080/login?continue",
                "Set-Cookie", "SESSION=1; Path=/; HttpOnly; SameSite=Lax");

        Answer answer = GATEWAY.api().with("Cookie", "SESSION=0").get("/oauth2/authorize?client_id=a&state=b%2Fc");

        assertThat(answer).hasStatus(302).hasHeader("Location", "http://localhost:8080/login?continue").hasHeader(
                "Set-Cookie", "SESSION=1; Path=/; HttpOnly; SameSite=Lax");
        assertThat(GATEWAY.identity.last().uri()).isEqualTo("/oauth2/authorize?client_id=a&state=b%2Fc");
        assertThat(GATEWAY.identity.last().header("Cookie")).isEqualTo("SESSION=0");
    }

    @Test
    void a_form_arrives_as_it_was_sent() throws Exception {
        String form = "username=a%40b.example&password=%2B+%C3%A9&empty=&again=1&again=1&same=1";

        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:%d/login?same=1&q=%%20".formatted(GATEWAY.port())))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(GATEWAY.identity.last().body()).isEqualTo(form);
        assertThat(GATEWAY.identity.last().uri()).isEqualTo("/login?same=1&q=%20");
    }
}
