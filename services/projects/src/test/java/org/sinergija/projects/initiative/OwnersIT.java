package org.sinergija.projects.initiative;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;

class OwnersIT {
    private static final String PATH = "/api/v1/initiatives";

    private final UUID ours = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();
    private final Api us = RunningProjects.api().as(TestIssuer.SHARED.partner(ours)).with("If-Match", "*");

    @Test
    void a_partner_registers_for_its_own_organisation_alone() {
        assertThat(us.post(PATH, ledBy(ours))).isCreated();
        assertThat(us.post(PATH, ledBy(theirs))).isProblem(403);
    }

    @Test
    void a_partner_can_neither_give_an_initiative_away_nor_take_one() {
        Answer own = us.post(PATH, ledBy(ours));
        Answer foreign = RunningProjects.api().post(PATH, ledBy(theirs));

        assertThat(us.put(PATH + "/" + own.id(), ledBy(theirs))).isProblem(403);
        assertThat(us.put(PATH + "/" + foreign.id(), ledBy(ours))).isProblem(403);
        assertThat(RunningProjects.api().get(PATH + "/" + foreign.id())).has("/lead", theirs).has("/status", "CONCEPT");
    }

    @Test
    void a_coordinator_may_pass_an_initiative_on() {
        Answer own = us.post(PATH, ledBy(ours));

        assertThat(us.as(TestIssuer.SHARED.coordinator()).put(PATH + "/" + own.id(), ledBy(theirs))).hasStatus(200)
                .has("/lead", theirs);
        assertThat(us.get(PATH + "/" + own.id() + "/history")).has("/items/0/by", "partner-of-" + ours)
                .has("/items/1/by", "coordinator");
    }

    private static String ledBy(UUID lead) {
        return InitiativeRequest.valid().without("status").with("lead", "\"%s\"".formatted(lead)).json();
    }
}
