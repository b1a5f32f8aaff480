package org.sinergija.projects.imports;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.origin.Origins;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ImportingAgainIT {
    private final Api api = RunningProjects.api();
    private final Importer iom = Importer.of(api);

    @Test
    void the_same_file_again_changes_nothing_and_tells_nobody() {
        String[] file = {"A1; with=Group 484; parent=A2; other=%s-z".formatted(iom.name()), "A2; transactions=2"};
        UUID initiative = iom.initiativeId(iom.imported(file), 1);

        Answer again = iom.imported(file);

        assertThat(again).has("/counts/unchanged", 2).has("/counts/created", 0).has("/counts/updated", 0);
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "projects.initiatives")) {
            probe.await("org.sinergija.projects.initiative.registered.v1", initiative);
            assertThat(probe.seen(initiative)).hasSize(1);
        }
        assertThat(api.get("/api/v1/initiatives/" + initiative).etag()).isEqualTo("\"1\"");
    }

    @Test
    void a_changed_activity_is_a_revision_with_a_readable_difference() {
        Answer first = iom.imported("A1; title=Training; from=2026-01-01", "A2");

        Answer second = iom.imported("A1; title=Course; in=RS,ME; from=2026-01-01; to=2026-12-31", "A2");

        assertThat(second).has("/counts/updated", 1).has("/counts/unchanged", 1);
        JsonNode changes = iom.records(second).getFirst().path("changes");
        assertThat(changes.valueStream().map(JsonNode::toString)).containsExactlyInAnyOrder(
                "{\"field\":\"/title/en\",\"before\":\"Training\",\"after\":\"Course\"}",
                "{\"field\":\"/territories\",\"before\":\"RS\",\"after\":\"RS, ME\"}",
                "{\"field\":\"/period/end\",\"after\":\"2026-12-31\"}");
        Answer history = api.get("/api/v1/initiatives/%s/history".formatted(iom.initiativeId(first, 1)));
        assertThat(history).has("/items/1/kind", "REVISED").has("/items/1/by", "import " + second.id());
        assertThat(iom.initiativeId(second, 1)).isEqualTo(iom.initiativeId(first, 1));
    }

    @Test
    void what_has_no_place_of_its_own_is_kept_and_its_change_told() {
        iom.imported("A1; transactions=3");

        Answer second = iom.imported("A1; transactions=4");

        assertThat(second).has("/counts/updated", 1);
        assertThat(iom.records(second).getFirst().path("changes").toString()).isEqualTo(
                "[{\"field\":\"/original\",\"before\":\"3 × transaction\",\"after\":\"4 × transaction\"}]");
        assertThat(iom.imported("A1; transactions=4")).has("/counts/unchanged", 1);
    }

    @Test
    void what_people_edited_is_not_overwritten_and_the_file_changes_the_rest() {
        Answer first = iom.imported("A1; title=Training; summary=Old");
        edit(iom.initiative(first, 1), "\"title\":{\"en\":\"Training\"}", "\"title\":{\"en\":\"Entered here\"}");

        Answer second = iom.imported("A1; title=Course; summary=New");

        assertThat(iom.initiative(second, 1)).has("/title/en", "Entered here").has("/summary/en", "New");
        assertThat(second).has("/counts/updated", 1).has("/counts/warnings", 1);
        assertThat(iom.records(second).getFirst().at("/findings/0/place").asString()).isEqualTo("/title");
        Answer third = iom.imported("A1; title=Course; summary=Newest");
        assertThat(third).has("/counts/warnings", 0);
        assertThat(iom.initiative(third, 1)).has("/title/en", "Entered here").has("/summary/en", "Newest");
    }

    @Test
    void a_status_goes_forward_and_never_back() {
        iom.imported("A1; status=PLANNED", "A2; status=ACTIVE", "A3; status=CONCEPT");

        Answer second = iom.imported("A1; status=COMPLETED", "A2; status=PLANNED", "A3; status=ACTIVE");

        assertThat(iom.initiative(second, 1)).has("/status", "COMPLETED").has("/statusReason",
                "Reported by import " + second.id());
        assertThat(iom.initiative(second, 2)).has("/status", "ACTIVE");
        assertThat(iom.records(second).get(1).at("/findings/0/message").asString()).contains("cannot become that");
        assertThat(iom.initiative(second, 3)).has("/status", "ACTIVE");
        assertThat(iom.records(second).get(2).path("changes").toString())
                .contains("{\"field\":\"/status\",\"before\":\"CONCEPT\",\"after\":\"ACTIVE\"}");
        assertThat(iom.imported("A1; status=COMPLETED", "A2; status=PLANNED", "A3; status=ACTIVE"))
                .has("/counts/unchanged", 3);
    }

    @Test
    void what_was_cancelled_here_is_not_revived_and_the_file_is_told() {
        Answer first = iom.imported("A1");
        api.post("/api/v1/initiatives/%s/status".formatted(iom.initiativeId(first, 1)),
                "{\"status\": \"CANCELLED\", \"reason\": \"no funds\"}");

        Answer second = iom.imported("A1");

        assertThat(second).has("/counts/unchanged", 1).has("/counts/warnings", 1);
        assertThat(iom.initiative(second, 1)).has("/status", "CANCELLED");
    }

    @Test
    void an_initiative_that_its_lead_entered_by_hand_is_found_and_completed() {
        Answer first = iom.imported("A1; title=Of the file");
        String lead = iom.initiative(first, 1).body().path("lead").asString();
        Answer byHand = api.post("/api/v1/initiatives", """
                {"title": {"en": "By hand"}, "lead": "%s", "externalIds": [{"scheme": "IATI", "value": "%s"}]}"""
                .formatted(lead, iom.id("A2")));
        assertThat(byHand).isCreated();

        Answer second = iom.imported("A1; title=Of the file", "A2; title=By file; in=ME; summary=More");

        assertThat(second).has("/counts/updated", 1).has("/counts/unchanged", 1);
        assertThat(iom.initiativeId(second, 2)).isEqualTo(byHand.id());
        assertThat(iom.initiative(second, 2)).has("/title/en", "By hand").has("/summary/en", "More").has("/territories",
                "[\"ME\"]");
        assertThat(iom.imported("A1; title=Of the file", "A2; title=By file; in=ME; summary=More"))
                .has("/counts/unchanged", 2);
    }

    @Test
    void what_an_export_called_an_initiative_by_its_id_is_that_initiative() {
        String lead = iom.initiative(iom.imported("A1"), 1).body().path("lead").asString();
        UUID byHand = api.post("/api/v1/initiatives", """
                {"title": {"en": "By hand"}, "lead": "%s", "territories": ["RS"], "themes": ["border-control"],
                 "status": "ACTIVE"}""".formatted(lead)).id();

        Answer job = iom.imported("A1", byHand + "; title=By hand", "A3; parent=" + byHand);

        assertThat(job).has("/counts/unchanged", 2).has("/counts/created", 1);
        assertThat(iom.initiativeId(job, 2)).isEqualTo(byHand);
        assertThat(iom.initiative(job, 2)).has("/externalIds", "[]");
        assertThat(iom.initiative(job, 3)).has("/related/0/initiative", byHand);
        assertThat(iom.imported("A1", byHand + "; title=Corrected", "A3; parent=" + byHand)).has("/counts/updated", 1)
                .has("/counts/unchanged", 2);
        assertThat(iom.initiative(job, 2)).has("/title/en", "Corrected");
    }

    @Test
    void a_table_corrects_what_it_says_and_displaces_nothing_that_it_cannot_say() {
        String[] file = {"A1; title=Training; summary=For police; transactions=2"};
        iom.imported(file);

        Answer table = iom.byTable().imported("A1; title=Corrected");

        assertThat(table).has("/counts/updated", 1);
        assertThat(iom.initiative(table, 1)).has("/title/en", "Corrected").has("/summary/en", "For police");
        assertThat(iom.byTable().imported("A1; title=Corrected")).has("/counts/unchanged", 1);
        assertThat(iom.imported(file)).has("/counts/unchanged", 1);
        assertThat(RunningProjects.bean(Origins.class).find(iom.initiativeId(table, 1))).get()
                .satisfies(origin -> assertThat(origin.said().original().text()).contains("<transaction/>"));
    }

    private void edit(Answer initiative, String text, String by) {
        String body = initiative.text().replace(text, by).replaceAll(",\"(createdAt|updatedAt)\":\"[^\"]*\"", "")
                .replaceFirst("\"id\":\"[^\"]*\",", "");
        assertThat(api.with("If-Match", initiative.etag()).put("/api/v1/initiatives/" + initiative.id(), body))
                .hasStatus(200);
    }
}
