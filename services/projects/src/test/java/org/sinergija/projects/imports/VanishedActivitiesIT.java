package org.sinergija.projects.imports;

import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class VanishedActivitiesIT {
    private final Api api = RunningProjects.api();
    private final Importer iom = Importer.of(api);

    @Test
    void what_is_not_in_the_next_file_is_reported_and_left_alone() {
        Answer first = iom.imported("A1", "A2", "A3");

        Answer second = iom.imported("A1", "A3");

        assertThat(second).has("/counts/vanished", 1).has("/counts/withdrawn", 0).has("/counts/unchanged", 2);
        assertThat(iom.outcomes(second)).containsExactly("UNCHANGED", "UNCHANGED", "VANISHED");
        assertThat(iom.initiativeId(second, 3)).isEqualTo(iom.initiativeId(first, 2));
        assertThat(iom.initiative(second, 3)).has("/status", "ACTIVE");
    }

    @Test
    void it_is_cancelled_only_if_that_is_asked_for_now_or_next_time() {
        Answer first = iom.imported("A1", "A2", "A3; status=COMPLETED");
        iom.imported("A1");

        Answer third = iom.importedWith("?vanished=withdraw", "A1");

        assertThat(third).has("/counts/withdrawn", 1).has("/counts/vanished", 1);
        assertThat(iom.outcomes(third)).containsExactly("UNCHANGED", "WITHDRAWN", "VANISHED");
        assertThat(iom.initiative(first, 2)).has("/status", "CANCELLED");
        assertThat(iom.initiative(first, 3)).has("/status", "COMPLETED");
        assertThat(iom.records(third).get(2).at("/findings/0/message").asString()).contains("COMPLETED stays so");
        assertThat(iom.importedWith("?vanished=withdraw", "A1")).has("/counts/withdrawn", 0).has("/counts/vanished", 1);
    }

    @Test
    void a_dry_run_withdraws_nothing() {
        Answer first = iom.imported("A1", "A2");

        assertThat(iom.importedWith("?vanished=withdraw&dryRun=true", "A1")).has("/counts/withdrawn", 1);
        assertThat(iom.initiative(first, 2)).has("/status", "ACTIVE");
        assertThat(iom.imported("A1")).has("/counts/vanished", 1);
    }

    @Test
    void a_record_that_cannot_be_used_has_not_vanished() {
        Answer first = iom.imported("A1", "A2");

        assertThat(iom.importedWith("?vanished=withdraw", "A1", "! A2")).has("/counts/withdrawn", 0)
                .has("/counts/vanished", 0).has("/counts/rejected", 1);
        assertThat(iom.initiative(first, 2)).has("/status", "ACTIVE");
    }

    @Test
    void a_file_without_a_usable_record_withdraws_nothing() {
        String onBehalf = "organisation=" + UUID.randomUUID();
        Answer first = iom.importedWith("?" + onBehalf, "A1", "A2");

        Answer second = iom.importedWith("?vanished=withdraw&" + onBehalf, "! A1", "! A9");

        assertThat(second).has("/counts/withdrawn", 0).has("/counts/vanished", 1);
        assertThat(second.body().at("/notes/0").asString()).contains("Nothing was withdrawn");
        assertThat(iom.initiative(first, 2)).has("/status", "ACTIVE");
    }

    @Test
    void a_file_that_lost_most_of_many_is_taken_for_a_part_and_withdraws_nothing() {
        Answer first = iom.imported(IntStream.range(0, 20).mapToObj("A%d"::formatted).toArray(String[]::new));

        Answer second = iom.importedWith("?vanished=withdraw", "A1");

        assertThat(second).has("/counts/withdrawn", 0).has("/counts/vanished", 19);
        assertThat(second.body().at("/notes/0").asString()).contains("19 of 20 activities");
        assertThat(iom.initiative(first, 20)).has("/status", "ACTIVE");
    }

    @Test
    void files_of_different_publishers_have_nothing_to_do_with_each_other() {
        iom.imported("A1", "A2");

        assertThat(Importer.of(api).imported("B1")).has("/counts/vanished", 0);
    }

    @Test
    void of_a_file_of_several_publishers_it_is_the_first_ones_that_can_vanish() {
        String other = "XM-OTHER-" + UUID.randomUUID();
        iom.imported("A1", "A2", "A3; by=" + other);

        assertThat(iom.imported("A1")).has("/counts/vanished", 1);
    }

    @Test
    void an_unknown_wish_is_refused() {
        assertThat(iom.send("?vanished=erase", "A1")).isProblem(400).hasFault("/vanished", "report or withdraw");
        assertThat(iom.send("?dryRun=maybe&organisation=IOM", "A1")).isProblem(400).hasFaultsExactlyAt("/dryRun",
                "/organisation");
    }
}
