package org.sinergija.projects.imports;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class PartnersFilesIT {
    private static final String STRANGER = "XM-STRANGER";

    private final Api api = RunningProjects.api();
    private final Importer coordinator = Importer.of(api);
    private final UUID ours = StubPartners.organisation(coordinator.name());
    private final Importer partner = coordinator.at(api.as(TestIssuer.SHARED.partner(ours)));
    private final Importer stranger = coordinator
            .at(api.as(TestIssuer.SHARED.partner(StubPartners.organisation(STRANGER))));

    @Test
    void of_a_partners_file_only_its_own_records_are_taken() {
        Answer job = partner.imported("A1", "A2; by=XM-ANOTHER", "A3");

        assertThat(partner.outcomes(job)).containsExactly("CREATED", "REJECTED", "CREATED");
        JsonNode finding = partner.records(job).get(1).at("/findings/0");
        assertThat(finding.path("line").asInt()).isEqualTo(3);
        assertThat(finding.path("message").asString()).contains("only records of the sender's own are taken")
                .contains(StubPartners.organisation("XM-ANOTHER").toString());
    }

    @Test
    void another_partner_neither_changes_nor_confirms_nor_withdraws_what_is_ours() {
        Answer first = coordinator.imported("A1", "A2");

        Answer theirs = stranger.importedWith("?vanished=withdraw", "A1; title=Stolen", "S1; by=" + STRANGER);
        Answer same = stranger.imported("A1", "A2");

        assertThat(stranger.outcomes(theirs)).containsExactly("REJECTED", "CREATED");
        assertThat(stranger.outcomes(same)).containsExactly("REJECTED", "REJECTED");
        assertThat(coordinator.initiative(first, 1)).has("/title/en", "Training of " + coordinator.id("A1"));
        assertThat(coordinator.initiative(first, 2)).has("/status", "ACTIVE");
        assertThat(partner.imported("A1", "A2")).has("/counts/unchanged", 2);
    }

    @Test
    void what_was_passed_on_to_another_is_no_longer_changed_by_a_partners_file() {
        Answer first = partner.imported("A1");
        UUID initiative = partner.initiativeId(first, 1);
        String path = "/api/v1/initiatives/" + initiative;
        String passedOn = "{\"title\": {\"en\": \"Passed on\"}, \"lead\": \"%s\"}".formatted(UUID.randomUUID());
        assertThat(api.with("If-Match", "*").put(path, passedOn)).hasStatus(200);

        Answer again = partner.imported("A1; title=Taken back");

        assertThat(partner.outcomes(again)).containsExactly("REJECTED");
        assertThat(api.get(path)).has("/title/en", "Passed on");
    }

    @Test
    void nobody_sends_on_behalf_of_another() {
        assertThat(stranger.send("?organisation=" + ours, "A1")).isProblem(403);
        assertThat(partner.send("?organisation=" + ours, "A1")).hasStatus(202);
    }

    @Test
    void a_job_is_seen_by_its_sender_its_organisation_and_coordinators() {
        Answer job = partner.imported("A1");
        Api colleague = api.as(TestIssuer.SHARED.token().of("a-colleague").in("PARTNER").at(ours).text());

        assertThat(colleague.get("/api/v1/imports")).has("/items/0/id", job.id());
        assertThat(coordinator.at(colleague).show(job.id())).hasStatus(200);
        assertThat(coordinator.show(job.id())).hasStatus(200);
        assertThat(stranger.show(job.id())).isProblem(403);
        assertThat(api.as(TestIssuer.SHARED.partner(UUID.randomUUID())).get("/api/v1/imports")).has("/items", "[]");
    }

    @Test
    void a_partner_without_an_organisation_sends_nothing() {
        Api nowhere = api.as(TestIssuer.SHARED.token().in("PARTNER").text());

        assertThat(coordinator.at(nowhere).send("", "A1")).isProblem(403);
    }
}
