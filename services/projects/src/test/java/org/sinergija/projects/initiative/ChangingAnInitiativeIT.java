package org.sinergija.projects.initiative;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;

import static org.assertj.core.api.Assertions.assertThat;

class ChangingAnInitiativeIT {
    private static final String PATH = "/api/v1/initiatives";

    private final Api api = RunningProjects.api();

    @Test
    void a_revision_replaces_what_was_there_and_everybody_hears_of_it() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "projects.initiatives")) {
            Answer created = api.post(PATH, InitiativeRequest.valid().json());

            Answer revised = api.with("If-Match", created.etag()).put(PATH + "/" + created.id(),
                    InitiativeRequest.titled("Revised").without("budget").json());

            assertThat(revised).hasStatus(200).hasHeader("ETag", "\"2\"").has("/title/en", "Revised");
            assertThat(revised.body().has("budget")).isFalse();
            assertThat(probe.await("org.sinergija.projects.initiative.revised.v1", created.id()).body())
                    .isEqualTo(revised.body());
            assertThat(api.get(PATH + "/" + created.id()).body()).isEqualTo(revised.body());
        }
    }

    @Test
    void a_revision_needs_the_version_that_it_replaces() {
        Answer created = api.post(PATH, InitiativeRequest.valid().json());
        String path = PATH + "/" + created.id();
        String body = InitiativeRequest.titled("Too late").json();
        assertThat(api.with("If-Match", created.etag()).put(path, InitiativeRequest.titled("First").json()))
                .hasStatus(200);

        assertThat(api.put(path, body)).isProblem(428);
        assertThat(api.with("If-Match", created.etag()).put(path, body)).isProblem(412);
        assertThat(api.with("If-Match", "no etag").put(path, body)).isProblem(400);
        assertThat(api.get(path)).has("/title/en", "First");
    }

    @Test
    void the_status_changes_with_a_reason_and_the_history_tells_it() {
        Answer created = api.post(PATH, InitiativeRequest.valid().json());
        String path = PATH + "/" + created.id();

        assertThat(api.post(path + "/status", "{\"status\": \"ACTIVE\"}")).isProblem(400).hasFaultsExactlyAt("/reason");
        assertThat(api.post(path + "/status", "{\"status\": \"ACTIVE\", \"reason\": \"contract signed\"}"))
                .hasStatus(200)
                .has("/status", "ACTIVE").has("/statusReason", "contract signed");
        assertThat(api.post(path + "/status", "{\"status\": \"CONCEPT\", \"reason\": \"start anew\"}")).isProblem(409)
                .hasDetail("An initiative that is ACTIVE cannot become CONCEPT.");

        assertThat(api.get(path + "/history")).hasStatus(200).has("/items/0/kind", "REGISTERED")
                .has("/items/1/kind", "STATUS_CHANGED").has("/items/1/fields/0/before", "PLANNED")
                .has("/items/1/fields/0/after", "ACTIVE").has("/items/1/reason", "contract signed");
    }
}
