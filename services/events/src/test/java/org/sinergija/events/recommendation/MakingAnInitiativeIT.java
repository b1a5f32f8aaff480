package org.sinergija.events.recommendation;

import java.util.UUID;

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
