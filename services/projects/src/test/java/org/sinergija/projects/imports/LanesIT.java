package org.sinergija.projects.imports;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.sinergija.testsupport.probe.SeenEvent;

import static org.assertj.core.api.Assertions.assertThat;

class LanesIT {
    private final Api api = RunningProjects.api();
    private final Importer iom = Importer.of(api);
    private final EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "projects.initiatives");

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void what_an_import_registers_revises_and_withdraws_takes_the_bulk_lane() {
        Answer first = iom.imported("A1; title=First; status=PLANNED", "A2");
        iom.importedWith("?vanished=withdraw", "A1; title=Second; status=ACTIVE");

        assertThat(laneOf(iom.initiativeId(first, 1), 1)).isEqualTo("bulk");
        assertThat(laneOf(iom.initiativeId(first, 1), 2)).isEqualTo("bulk");
        assertThat(laneOf(iom.initiativeId(first, 1), 3)).isEqualTo("bulk");
        assertThat(laneOf(iom.initiativeId(first, 2), 2)).isEqualTo("bulk");
    }

    @Test
    void what_its_reversal_puts_back_and_erases_takes_the_bulk_lane() {
        Answer first = iom.imported("A1; title=First");
        UUID revised = iom.initiativeId(first, 1);
        Answer second = iom.imported("A1; title=Second", "A2");
        UUID created = iom.initiativeId(second, 2);

        iom.takenBack(second);

        assertThat(laneOf(revised, 3)).isEqualTo("bulk");
        assertThat(probe.await("the erasure", event -> event.key().equals(created.toString())
                && event.body().isMissingNode()).header("ce_lane")).isEqualTo("bulk");
    }

    @Test
    void what_somebody_changes_by_hand_is_prompt_whoever_registered_it() {
        UUID imported = iom.initiativeId(iom.imported("A1; status=PLANNED"), 1);
        Answer registered = api.post("/api/v1/initiatives",
                "{\"title\": {\"en\": \"By hand\"}, \"lead\": \"%s\"}".formatted(UUID.randomUUID()));

        Answer moved = api.post("/api/v1/initiatives/%s/status".formatted(imported),
                "{\"status\": \"CANCELLED\", \"reason\": \"no money\"}");

        assertThat(registered).hasStatus(201);
        assertThat(moved).hasStatus(200);
        assertThat(laneOf(registered.id(), 1)).isEmpty();
        assertThat(laneOf(imported, 2)).isEmpty();
    }

    private String laneOf(UUID initiative, long sequence) {
        SeenEvent event = probe.await("version %d of %s".formatted(sequence, initiative),
                seen -> seen.key().equals(initiative.toString()) && seen.sequence() == sequence);
        return event.header("ce_lane");
    }
}
