package org.sinergija.projects.imports;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;

import static org.assertj.core.api.Assertions.assertThat;

class TakingAnImportBackIT {
    private final Api api = RunningProjects.api();
    private final Importer iom = Importer.of(api);

    @Test
    void what_it_created_is_erased_here_and_everywhere() {
        Answer job = iom.imported("A1", "A2; other=%s-x".formatted(iom.name()));
        UUID created = iom.initiativeId(job, 1);

        Answer back = iom.takenBack(job);

        assertThat(back).has("/reversal/takenBack", 2).has("/reversal/left", 0);
        assertThat(iom.initiative(job, 1)).hasStatus(404);
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "projects.initiatives")) {
            probe.await("the erasure", event -> event.key().equals(created.toString()) && event.body().isMissingNode());
        }
        assertThat(iom.imported("A1", "A2; other=%s-x".formatted(iom.name()))).has("/counts/created", 2)
                .has("/counts/warnings", 0).has("/counts/vanished", 0);
    }

    @Test
    void what_it_changed_is_as_before_import_by_import() {
        iom.imported("A1; title=First; transactions=1");
        Answer second = iom.imported("A1; title=Second; transactions=2");
        Answer third = iom.imported("A1; title=Third; transactions=3");

        assertThat(iom.takenBack(third)).has("/reversal/takenBack", 1);
        assertThat(iom.initiative(third, 1)).has("/title/en", "Second");
        assertThat(iom.imported("A1; title=Second; transactions=2")).has("/counts/unchanged", 1);

        assertThat(iom.takenBack(second)).has("/reversal/takenBack", 1);
        assertThat(iom.initiative(third, 1)).has("/title/en", "First");
        assertThat(iom.imported("A1; title=First; transactions=1")).has("/counts/unchanged", 1);
    }

    @Test
    void what_somebody_edited_since_is_left_and_says_so() {
        Answer job = iom.imported("A1", "A2");
        api.post("/api/v1/initiatives/%s/status".formatted(iom.initiativeId(job, 1)),
                "{\"status\": \"COMPLETED\", \"reason\": \"all trained\"}");

        assertThat(iom.takenBack(job)).has("/reversal/takenBack", 1).has("/reversal/left", 1);

        assertThat(iom.initiative(job, 1)).hasStatus(200);
        assertThat(iom.initiative(job, 2)).hasStatus(404);
        assertThat(iom.records(job).getFirst().at("/reversal/note").asString()).isEqualTo("It was edited since.");
        assertThat(api.get(job.body().path("records").asString() + "?reversal=LEFT").body().path("items").size())
                .isEqualTo(1);
        assertThat(iom.takenBack(job)).has("/reversal/takenBack", 1).has("/reversal/left", 1);
    }

    @Test
    void what_a_later_import_changed_is_left() {
        Answer first = iom.imported("A1; title=First");
        iom.imported("A1; title=Second");

        assertThat(iom.takenBack(first)).has("/reversal/left", 1);
        assertThat(iom.records(first).getFirst().at("/reversal/note").asString()).contains("later import");
        assertThat(iom.initiative(first, 1)).has("/title/en", "Second");
    }

    @Test
    void a_status_and_a_withdrawal_stay_and_say_so() {
        iom.imported("A1; title=First; status=PLANNED", "A2");
        Answer second = iom.importedWith("?vanished=withdraw", "A1; title=Second; status=ACTIVE");

        assertThat(iom.takenBack(second)).has("/reversal/takenBack", 1).has("/reversal/left", 1);

        assertThat(iom.initiative(second, 1)).has("/title/en", "First").has("/status", "ACTIVE");
        assertThat(iom.records(second).get(0).at("/reversal/note").asString()).contains("never moves back");
        assertThat(iom.records(second).get(1).at("/reversal/note").asString()).contains("never moves back");
        assertThat(iom.initiative(second, 2)).has("/status", "CANCELLED");
    }

    @Test
    void an_import_that_was_taken_back_is_not_the_last_one() {
        iom.imported("A1", "A2");
        Answer second = iom.imported("A1", "A3");
        iom.takenBack(second);

        assertThat(iom.imported("A1", "A2")).has("/counts/unchanged", 2).has("/counts/vanished", 0);
    }

    @Test
    void a_dry_run_and_an_import_that_runs_cannot_be_taken_back() {
        Answer dry = iom.importedWith("?dryRun=true", "A1");
        assertThat(api.post("/api/v1/imports/%s/reversal".formatted(dry.id()))).isProblem(409).hasDetail("dry run");
        RunningProjects.partners().answering(503);
        try {
            Answer waiting = iom.send("", "A1; with=Somebody else");
            assertThat(api.post("/api/v1/imports/%s/reversal".formatted(waiting.id()))).isProblem(409);
        } finally {
            RunningProjects.partners().answering(200);
        }
    }
}
