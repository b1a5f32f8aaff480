package org.sinergija.starter.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FirstAnswersIT {
    private final WebService service = WebService.running();

    @Test
    void what_is_created_has_a_place_and_a_version() {
        WebService.Reply created = service.post("/api/v1/things",
                "{\"title\": {\"en\": \"Drill\"}, \"kind\": \"TOOL\"}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/things/" + created.json().path("id").asString());
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
    }
}
