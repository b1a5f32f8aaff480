package org.sinergija.projects.imports;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ImportingAFileIT {
    private final Api api = RunningProjects.api();
    private final Importer iom = Importer.of(api);

    @Test
    void a_file_is_a_job_and_its_records_become_initiatives() {
        Answer begun = iom.send("", "A1; title=Training of police; in=RS,BA; with=Group 484", "A2", "! A3");

        assertThat(begun).hasStatus(202).hasHeader("Location", "/api/v1/imports/" + begun.id())
                .has("/records", "/api/v1/imports/%s/records".formatted(begun.id())).has("/publisher", iom.name())
                .has("/file/format", "IATI");
        Answer over = iom.over(begun.id());
        assertThat(over).has("/state", "COMPLETED").has("/counts/created", 2).has("/counts/rejected", 1)
                .has("/counts/unchanged", 0).has("/file/records", 3).has("/progress", "1.0");
        assertThat(iom.initiative(over, 1)).hasStatus(200).has("/title/en", "Training of police")
                .has("/territories", "[\"RS\",\"BA\"]").has("/status", "ACTIVE")
                .has("/lead", StubPartners.organisation(iom.name()))
                .has("/participants/0/organisation", StubPartners.organisation("Group 484"))
                .has("/externalIds/0/scheme", "IATI").has("/externalIds/0/value", iom.id("A1"));
        Answer history = api.get("/api/v1/initiatives/%s/history".formatted(iom.initiativeId(over, 1)));
        assertThat(history).has("/items/0/by", "import " + begun.id());
    }

    @Test
    void each_record_says_what_became_of_it_and_where_it_stands() {
        Answer job = iom.imported("A1", "! A2", "A3");

        JsonNode rejected = iom.records(job).get(1);
        assertThat(rejected.path("number").asInt()).isEqualTo(2);
        assertThat(rejected.path("line").asInt()).isEqualTo(3);
        assertThat(rejected.path("label").asString()).isEqualTo(iom.id("A2"));
        assertThat(rejected.at("/findings/0/severity").asString()).isEqualTo("ERROR");
        assertThat(rejected.at("/findings/0/advice").asString()).isEqualTo("Add a title.");
        String path = job.body().path("records").asString();
        assertThat(api.get(path + "?outcome=REJECTED").body().path("items").size()).isEqualTo(1);
        Answer first = api.get(path + "?outcome=CREATED&limit=1");
        assertThat(first).has("/items/0/number", 1);
        assertThat(api.get(path + "?outcome=CREATED&limit=1&cursor=" + first.body().path("next").asString()))
                .has("/items/0/number", 3);
        assertThat(api.get(path + "?outcome=LOST")).isProblem(400).hasFaultsExactlyAt("/outcome");
    }

    @Test
    void a_file_that_breaks_off_fails_with_its_line_and_changes_nothing() {
        Answer begun = iom.send("", "A1", "A2", "broken");

        assertThat(iom.over(begun.id())).has("/state", "FAILED").has("/error/detail", "The file breaks off.")
                .has("/error/line", 4).has("/counts/created", 0);
        assertThat(iom.imported("A1")).has("/counts/created", 1);
    }

    @Test
    void an_identifier_that_a_file_has_twice_is_taken_once() {
        Answer job = iom.imported("A1; title=First", "A2", "A1; title=Second");

        assertThat(iom.outcomes(job)).containsExactly("CREATED", "CREATED", "REJECTED");
        assertThat(iom.records(job).get(2).at("/findings/0/message").asString())
                .contains("is the identifier of record 1");
    }

    @Test
    void a_dry_run_says_what_would_be_and_stores_nothing() {
        iom.imported("A1; title=Old");
        int asked = RunningProjects.partners().asked().size();

        Answer dry = iom.importedWith("?dryRun=true", "A1; title=New", "A2; with=Somebody new", "! A3");

        assertThat(dry).has("/dryRun", true).has("/counts/updated", 1).has("/counts/created", 1)
                .has("/counts/rejected", 1);
        assertThat(iom.records(dry).get(0).at("/changes/0/field").asString()).isEqualTo("/title/en");
        assertThat(iom.initiative(dry, 1)).has("/title/en", "Old");
        assertThat(iom.initiative(dry, 2)).hasStatus(404);
        assertThat(RunningProjects.partners().asked()).hasSize(asked);
        assertThat(iom.imported("A1; title=New", "A2; with=Somebody new")).has("/counts/created", 1)
                .has("/counts/updated", 1);
    }

    @Test
    void relations_hold_whichever_comes_first() {
        Answer children = iom.imported("A2; parent=A1", "A3; parent=A2");

        Answer parent = iom.imported("A1", "A2; parent=A1", "A3; parent=A2");

        assertThat(parent).has("/counts/created", 1).has("/counts/unchanged", 2);
        assertThat(iom.initiative(children, 1)).has("/related/0/relation", "PARENT").has("/related/0/initiative",
                iom.initiativeId(parent, 1));
        assertThat(iom.initiative(children, 2)).has("/related/0/initiative", iom.initiativeId(children, 1));
    }

    @Test
    void an_organisation_that_cannot_be_one_is_left_out_and_a_lead_keeps_its_record_out() {
        RunningProjects.partners().refusing("Nobody");

        Answer job = iom.imported("A1; with=Nobody,UNHCR", "A2; by=Nobody");

        assertThat(iom.outcomes(job)).containsExactly("CREATED", "REJECTED");
        assertThat(iom.initiative(job, 1)).has("/participants/0/organisation", StubPartners.organisation("UNHCR"));
        assertThat(iom.records(job).get(0).at("/findings/0/message").asString()).contains("is no name");
        assertThat(iom.records(job).get(1).at("/findings/0/message").asString()).contains("is no name");
    }

    @Test
    void an_identifier_that_belongs_to_another_is_left_out_with_a_warning() {
        Answer first = iom.imported("A1; other=%s-x".formatted(iom.name()));

        Answer second = iom.imported("A1; other=%s-x".formatted(iom.name()), "A2; other=%s-x".formatted(iom.name()));

        assertThat(second).has("/counts/created", 1).has("/counts/unchanged", 1).has("/counts/warnings", 1);
        assertThat(iom.records(second).get(1).at("/findings/0/message").asString())
                .contains(iom.initiativeId(first, 1).toString());
    }

    @Test
    void an_upload_that_is_repeated_is_one_import() {
        Api keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = iom.at(keyed).send("", "A1");
        Answer second = iom.at(keyed).send("", "A1");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(iom.at(keyed).send("", "A2")).isProblem(422);
        assertThat(iom.over(first.id())).has("/counts/created", 1);
    }

    @Test
    void imports_are_listed_newest_first() {
        Answer first = iom.imported("A1");
        Answer second = iom.imported("A2");

        List<String> ids = api.get("/api/v1/imports?limit=200").body().path("items").valueStream()
                .map(job -> job.path("id").asString()).toList();

        assertThat(ids).containsSubsequence(second.id().toString(), first.id().toString());
        assertThat(api.get("/api/v1/imports/" + UUID.randomUUID())).isProblem(404);
    }

    @Test
    void the_document_says_how_a_file_is_sent() {
        JsonNode post = api.get("/v3/api-docs").body().path("paths").path("/api/v1/imports").path("post");

        assertThat(post.at("/requestBody/content").propertyNames()).containsExactlyInAnyOrder("application/xml",
                "text/csv");
        assertThat(post.path("responses").propertyNames()).contains("202", "400", "413", "415", "422", "503");
        assertThat(post.path("parameters").valueStream().map(parameter -> parameter.path("name").asString("")))
                .contains("dryRun", "vanished", "organisation");
    }
}
