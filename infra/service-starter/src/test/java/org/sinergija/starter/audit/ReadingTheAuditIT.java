package org.sinergija.starter.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTheAuditIT {
    private static final String AUDIT = "/api/v1/audit";
    private static final TestIssuer ISSUER = TestIssuer.SHARED;

    private final Api api = AuditedService.api();
    private final UUID us = UUID.randomUUID();
    private final UUID them = UUID.randomUUID();

    private void act(UUID organisation, String deed) {
        api.as(ISSUER.partner(organisation)).post("/api/v1/deeds/" + deed);
    }

    @Test
    void an_organisation_reads_what_was_done_for_it_and_nothing_else() {
        act(us, "one");
        act(them, "two");
        Api partner = api.as(ISSUER.partner(us));

        assertThat(paths(partner.get(AUDIT))).containsExactly("/api/v1/deeds/one");
        assertThat(paths(partner.get(AUDIT + "?organisation=" + us))).containsExactly("/api/v1/deeds/one");
        assertThat(paths(partner.get(AUDIT + "?subject=partner-of-" + them))).isEmpty();
        assertThat(partner.get(AUDIT + "?organisation=" + them)).isProblem(403);
    }

    @Test
    void whoever_belongs_to_nobody_reads_nothing() {
        assertThat(api.as(ISSUER.token().in("PARTNER").text()).get(AUDIT)).isProblem(403);
        assertThat(api.as(ISSUER.expert()).get(AUDIT)).isProblem(403);
        assertThat(api.anonymous().get(AUDIT)).isProblem(401);
    }

    @Test
    void coordinators_read_everything_by_organisation_subject_and_time() {
        act(us, "one");
        act(them, "two");
        Api coordinator = api.as(ISSUER.coordinator());
        String ofUs = AUDIT + "?organisation=" + us;
        String at = coordinator.get(ofUs).body().at("/items/0/at").asString();

        assertThat(paths(coordinator.get(AUDIT))).contains("/api/v1/deeds/one", "/api/v1/deeds/two");
        assertThat(paths(coordinator.get(AUDIT + "?subject=partner-of-" + them))).containsExactly("/api/v1/deeds/two");
        assertThat(paths(coordinator.get(ofUs + "&from=" + at))).hasSize(1);
        assertThat(paths(coordinator.get(ofUs + "&to=" + at))).isEmpty();
        assertThat(coordinator.get(AUDIT + "?from=yesterday")).isProblem(400).hasFault("/from", "");
    }

    @Test
    void pages_begin_with_the_newest_and_go_back() {
        for (String deed : List.of("one", "two", "three", "four", "five")) {
            act(us, deed);
        }
        String list = AUDIT + "?limit=2&organisation=" + us;
        List<String> told = new ArrayList<>();
        List<String> ids = new ArrayList<>();

        String next = "";
        do {
            Answer page = api.get(list + next);
            told.addAll(paths(page));
            page.body().path("items").forEach(entry -> ids.add(entry.path("id").asString()));
            next = page.body().has("next") ? "&cursor=" + page.body().path("next").asString() : "";
            act(us, "later");
        } while (!next.isEmpty());

        assertThat(told).containsExactly("/api/v1/deeds/five", "/api/v1/deeds/four", "/api/v1/deeds/three",
                "/api/v1/deeds/two", "/api/v1/deeds/one");
        assertThat(ids).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(api.get(AUDIT + "?sort=id")).isProblem(400).hasFault("/sort", "not offered");
    }

    private static List<String> paths(Answer page) {
        assertThat(page).hasStatus(200);
        return page.body().path("items").valueStream().map(entry -> entry.path("path")).map(JsonNode::asString)
                .toList();
    }
}
