package org.sinergija.events.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.events.StubNeighbours;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.port.FreePorts;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class MakingAnInitiativeIT {
    private static final String NOBODY = "http://127.0.0.1:" + FreePorts.inARow(1);

    private final UUID partner = UUID.randomUUID();

    @Test
    void a_commitment_becomes_one_initiative_however_often_it_is_asked_and_its_overlaps_are_told_at_once() {
        Api api = RunningEvents.api();
        String path = promised(api) + "/initiative";
        String token = TestIssuer.SHARED.partner(partner);

        Answer made = api.as(token).post(path);

        assertThat(made).hasStatus(200).has("/overlaps/0/subject/id", StubNeighbours.OVERLAPPED);
        assertThat(api.as(token).post(path)).has("/initiative", made.body().path("initiative").asString());
        assertThat(StubNeighbours.SHARED.registeredFor(partner)).singleElement().satisfies(initiative -> {
            assertThat(initiative.at("/territories/0").asString()).isEqualTo("MK-skopje");
            assertThat(initiative.at("/title/en").asString()).isEqualTo("A code of conduct");
        });
        assertThat(StubNeighbours.SHARED.authorizations()).contains("Bearer " + token);
        assertThat(api.anonymous().get(path.replace("/initiative", ""))).has("/initiative",
                made.body().path("initiative").asString());
        assertThat(api.as(TestIssuer.SHARED.partner(UUID.randomUUID())).post(path)).isProblem(403);
    }

    @Test
    void two_persons_who_press_at_once_make_one_initiative() throws Exception {
        Api api = RunningEvents.api();
        String path = promised(api) + "/initiative";
        List<String> tokens = List.of(TestIssuer.SHARED.partner(partner), TestIssuer.SHARED.admin());

        List<String> made = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> each : people.invokeAll(tokens.stream()
                    .map(token -> (Callable<Answer>) () -> api.as(token).post(path)).toList())) {
                made.add(each.get().body().path("initiative").asString());
            }
        }

        assertThat(StubNeighbours.SHARED.registeredFor(partner)).hasSize(1);
        assertThat(made).hasSize(2).doesNotContain("").containsOnly(made.getFirst());
        assertThat(api.anonymous().get(path.replace("/initiative", ""))).has("/initiative", made.getFirst());
    }

    @Test
    void an_initiative_of_others_that_has_the_id_of_a_promise_is_not_made_theirs() {
        Api api = RunningEvents.api();
        String path = promised(api);
        String id = path.substring(path.lastIndexOf('/') + 1);
        StubNeighbours.SHARED.holds(id, UUID.randomUUID());

        assertThat(api.as(TestIssuer.SHARED.partner(partner)).post(path + "/initiative")).isProblem(409);
        assertThat(api.get(path).body().has("initiative")).isFalse();
    }

    @Test
    void nothing_is_done_while_projects_is_away_and_the_check_follows_while_coordination_is() {
        String projects = "--sinergija.projects.url=";
        String coordination = "--sinergija.coordination.url=";
        try (ConfigurableApplicationContext away = RunningEvents.start("events-away", projects + NOBODY,
                coordination + NOBODY);
                ConfigurableApplicationContext half = RunningEvents.start("events-away",
                        projects + StubNeighbours.SHARED.url(), coordination + NOBODY)) {
            String path = promised(RunningEvents.api(away));
            String token = TestIssuer.SHARED.partner(partner);

            assertThat(RunningEvents.api(away).as(token).post(path + "/initiative")).isProblem(503)
                    .hasDetail("nothing was changed");
            assertThat(RunningEvents.api(away).get(path).body().has("initiative")).isFalse();

            Answer made = RunningEvents.api(half).as(token).post(path + "/initiative");

            assertThat(made).hasStatus(200);
            assertThat(made.body().has("overlaps")).isFalse();
            assertThat(made.body().path("notice").asString()).contains("its lead is told");
            assertThat(RunningEvents.api(away).get(path)).has("/initiative",
                    made.body().path("initiative").asString());
        }
    }

    private String promised(Api api) {
        UUID group = GroupWork.form(api, EventRequest.valid().publish(api), GroupWork.group("Reception", partner));
        UUID id = GroupWork.adopt(api, api, group, GroupWork.recommendation("Reception"));
        String commitments = GroupWork.RECOMMENDATIONS + id + "/commitments";
        return commitments + "/" + api.post(commitments,
                GroupWork.commitment(partner, "MK-skopje", "2099-01-01", "PROMISED")).id();
    }
}
