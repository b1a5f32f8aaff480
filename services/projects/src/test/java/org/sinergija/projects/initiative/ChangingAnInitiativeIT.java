package org.sinergija.projects.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

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

    @Test
    void the_history_tells_what_a_revision_changed_and_when() {
        Answer created = api.post(PATH, InitiativeRequest.valid().json());
        String path = PATH + "/" + created.id();
        Answer revised = api.with("If-Match", created.etag()).put(path,
                InitiativeRequest.valid().with("period", "{\"start\": \"2026-03-01\"}").json());

        Answer history = api.get(path + "/history");

        assertThat(history).hasStatus(200).has("/items/1/kind", "REVISED").has("/items/1/by", "admin")
                .has("/items/1/at", revised.body().path("updatedAt").asString())
                .has("/items/1/fields/0/field", "/period/end").has("/items/1/fields/0/before", "2026-06-30");
        assertThat(history.body().at("/items/1/fields").size()).isEqualTo(1);
        assertThat(history.body().at("/items/1/fields/0").has("after")).isFalse();
    }

    @Test
    void a_revision_is_refused_with_every_fault_and_changes_nothing() {
        Answer created = api.post(PATH, InitiativeRequest.valid().json());
        Api current = api.with("If-Match", created.etag());
        String path = PATH + "/" + created.id();

        assertThat(current.put(path, InitiativeRequest.valid().without("title").with("themes", "[\"none\"]")
                .with("id", "\"%s\"".formatted(created.id())).json())).isProblem(400)
                .hasFaultsExactlyAt("/title", "/themes/0", "/id");
        assertThat(current.put(path, InitiativeRequest.valid().with("status", "\"COMPLETED\"").json())).isProblem(409)
                .hasDetail("only with a reason");
        assertThat(api.get(path)).hasHeader("ETag", "\"1\"");
        assertThat(api.get(path).text()).isEqualTo(created.text());
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        String path = PATH + "/" + UUID.randomUUID();

        assertThat(api.with("If-Match", "*").put(path, InitiativeRequest.valid().json())).isProblem(404);
        assertThat(api.post(path + "/status", "{\"status\": \"ACTIVE\", \"reason\": \"funded\"}")).isProblem(404);
        assertThat(api.get(path + "/history")).isProblem(404);
    }

    @Test
    void of_several_who_revise_the_same_version_one_succeeds() throws InterruptedException, ExecutionException {
        Answer created = api.post(PATH, InitiativeRequest.valid().json());
        Api current = api.with("If-Match", created.etag());
        List<Callable<Integer>> revisions = IntStream.range(0, 8).<Callable<Integer>>mapToObj(
                i -> () -> current.put(PATH + "/" + created.id(), InitiativeRequest.titled("By " + i).json()).status())
                .toList();

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> revision : together.invokeAll(revisions)) {
                statuses.add(revision.get());
            }
        }

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(api.get(PATH + "/" + created.id())).hasHeader("ETag", "\"2\"");
    }
}
