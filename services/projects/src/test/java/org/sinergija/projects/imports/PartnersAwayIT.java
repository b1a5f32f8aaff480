package org.sinergija.projects.imports;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PartnersAwayIT {
    private final StubPartners partners = StubPartners.start();
    private final ConfigurableApplicationContext service = RunningProjects.start("away-" + UUID.randomUUID(), partners);
    private final Importer iom = Importer.of(RunningProjects.api(service));

    @AfterEach
    void stop() {
        service.close();
        partners.close();
    }

    @Test
    void an_import_waits_for_partners_and_goes_on_by_itself() {
        partners.answering(503);
        UUID job = iom.send("", "A1; with=Group 484", "! A2").id();
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(iom.show(job)).has("/state", "RUNNING")
                .has("/waitingFor", "partners"));
        assertThat(partners.asked()).isEmpty();

        partners.answering(200);

        assertThat(iom.over(job)).has("/counts/created", 1).has("/counts/rejected", 1).has("/waitingFor", "");
    }

    @Test
    void a_dry_run_and_a_file_that_says_nothing_new_need_no_partners() {
        iom.imported("A1; with=Group 484");
        partners.answering(503);

        assertThat(iom.imported("A1; with=Group 484")).has("/counts/unchanged", 1);
        assertThat(iom.importedWith("?dryRun=true", "A1; with=UNHCR")).has("/counts/updated", 1);
    }

    @Test
    void an_answer_that_nobody_foresaw_fails_the_import_as_our_fault() {
        partners.answering(404);

        UUID job = iom.send("", "A1").id();

        assertThat(iom.over(job)).has("/state", "FAILED");
        assertThat(iom.show(job).body().at("/error/detail").asString()).contains("The fault is ours");
    }

    @Test
    void organisations_are_asked_for_together_and_once() {
        iom.imported("A1; with=UNHCR,Group 484", "A2; with=Group 484,ICMPD", "A3; with=UNHCR");

        assertThat(partners.asked()).hasSize(1);
        assertThat(partners.asked().getFirst().path("organisations").size()).isEqualTo(4);
        assertThat(partners.asked().getFirst().path("source").asString()).isEqualTo("IATI file of " + iom.name());
    }
}
