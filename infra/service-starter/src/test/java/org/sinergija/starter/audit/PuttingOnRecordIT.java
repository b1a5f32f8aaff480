package org.sinergija.starter.audit;

import java.util.Set;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.starter.security.Caller;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PuttingOnRecordIT {
    private static final String DEEDS = "/api/v1/deeds";
    private static final TestIssuer ISSUER = TestIssuer.SHARED;

    private final UUID us = UUID.randomUUID();
    private final String subject = "partner-of-" + us;
    private final Api partner = AuditedService.api()
            .as(ISSUER.token().of(subject).in("PARTNER").at(us).with("client_id", "desk").text());

    @Test
    void an_act_is_on_record_before_it_is_done_and_its_outcome_afterwards() {
        Answer answer = partner.post(DEEDS + "/good");

        assertThat(answer.body()).hasSize(1);
        Document during = Document.parse(answer.body().get(0).asString());
        assertThat(during).containsEntry("operation", "POST /api/v1/deeds/{id}").doesNotContainKey("status");
        JsonNode entry = onlyEntry(200);
        assertThat(entry.path("id").asString()).isEqualTo(during.getString("_id"));
        assertThat(entry.path("subject").asString()).isEqualTo(subject);
        assertThat(entry.path("organisation").asString()).isEqualTo(us.toString());
        assertThat(entry.path("client").asString()).isEqualTo("desk");
        assertThat(entry.path("roles").toString()).isEqualTo("[\"PARTNER\"]");
        assertThat(entry.path("path").asString()).isEqualTo(DEEDS + "/good");
        assertThat(entry.path("traceId").asString()).isEqualTo(answer.header("X-Trace-Id"));
        assertThat(entry.path("at").asString()).endsWith("Z");
    }

    @Test
    void what_was_refused_by_a_rule_or_failed_by_a_bug_is_on_record_as_that() {
        partner.post(DEEDS + "/wrong");
        onlyEntry(409);

        partner.post(DEEDS + "/fatal");
        await().untilAsserted(() -> assertThat(entries().get(0).path("status").asInt()).isEqualTo(500));
    }

    @Test
    void whoever_may_not_is_on_record_as_refused() {
        Api expert = AuditedService.api().as(ISSUER.token().of(subject).in("EXPERT").at(us).text());

        assertThat(expert.post(DEEDS + "/good")).isProblem(403);

        onlyEntry(403);
    }

    @Test
    void nothing_of_query_and_body_is_kept() {
        partner.post(DEEDS + "/good?name=Mira", "{\"name\": \"Novak\"}");

        assertThat(onlyEntry(200).toString()).doesNotContain("Mira", "Novak", "name");
    }

    @Test
    void reading_is_not_on_record_but_that_of_peoples_data_is() {
        partner.get(DEEDS);
        partner.post(DEEDS + "/question");
        AuditedService.api().anonymous().post(DEEDS + "/good");
        partner.get("/actuator/health");
        partner.get(DEEDS + "/doers");

        assertThat(onlyEntry(200).path("operation").asString()).isEqualTo("GET /api/v1/deeds/doers");
    }

    @Test
    void a_repeated_request_is_on_record_each_time() {
        Api repeating = partner.with("Idempotency-Key", us.toString());

        repeating.post(DEEDS + "/good");
        repeating.post(DEEDS + "/good");

        assertThat(entries()).hasSize(2);
    }

    @Test
    void an_outcome_is_told_once() {
        AuditTrail trail = AuditedService.bean(AuditTrail.class);
        UUID entry = trail.begin(new Caller(subject, us, Set.of(), Set.of(), null, null), "POST " + DEEDS, DEEDS);

        trail.end(entry, 409);
        trail.end(entry, 200);

        onlyEntry(409);
    }

    @Test
    void what_cannot_be_put_on_record_is_not_done() {
        try (ConfigurableApplicationContext service = AuditedService.start("mongodb://127.0.0.1:1")) {
            Api api = AuditedService.api(service);

            assertThat(api.as(ISSUER.partner(us)).post(DEEDS + "/good")).isProblem(503)
                    .has("/type", "urn:sinergija:problem:store-unavailable").hasHeader("Retry-After", "5");
            assertThat(api.get(DEEDS).text()).isEqualTo("0");
        }
    }

    private JsonNode entries() {
        return AuditedService.api().get("/api/v1/audit?subject=" + subject).body().path("items");
    }

    private JsonNode onlyEntry(int status) {
        await().untilAsserted(() -> assertThat(entries().path(0).path("status").asInt()).isEqualTo(status));
        assertThat(entries()).hasSize(1);
        return entries().get(0);
    }
}
