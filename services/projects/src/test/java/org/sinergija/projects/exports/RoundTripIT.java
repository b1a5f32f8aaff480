package org.sinergija.projects.exports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.projects.organisation.KnownOrganisation;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// What was imported, exported and imported again.
class RoundTripIT {
    private static final int MANY = 120;
    private static StubPartners partners;
    private static ConfigurableApplicationContext service;
    private static Api api;

    @BeforeAll
    static void start() {
        partners = StubPartners.start();
        service = RunningProjects.startWithFormats("round-trip", partners);
        api = RunningProjects.api(service);
    }

    @AfterAll
    static void stop() {
        service.close();
        partners.close();
    }

    @Test
    void iati_that_was_imported_and_exported_changes_nothing() {
        know("XM-DAC-9001", "Agency for Returns", OrganisationType.GOVERNMENT);
        know("XI-9002", "Fund for Returns", OrganisationType.DONOR);
        String file = IntStream.range(0, MANY).mapToObj(RoundTripIT::activity)
                .collect(Collectors.joining("\n", "<iati-activities version=\"2.03\">\n", "\n</iati-activities>"));
        assertThat(imported("application/xml", file)).has("/counts/created", String.valueOf(MANY));

        String exported = api.get("/api/v1/exports/iati.xml?q=vikings").text();

        assertThat(exported).contains("<transaction>", "ref=\"XX-OWN\"", "<x:treasury", "Përshkrim");
        assertThat(imported("application/xml", exported)).has("/counts/unchanged", String.valueOf(MANY))
                .has("/counts/created", "0").has("/counts/updated", "0").has("/counts/rejected", "0")
                .has("/counts/conflicts", "0");
    }

    @Test
    void a_table_that_was_imported_and_exported_changes_nothing_in_the_register() {
        know("Agency for Tables", "Agency for Tables", OrganisationType.CIVIL_SOCIETY);
        String table = IntStream.range(0, MANY)
                .mapToObj(
                        "T-%1$d,Normans in place %1$d,Agency for Tables,XK,2026-03-02,2026-05-31,twelve %1$d"::formatted)
                .collect(Collectors.joining("\n", """
                        Id,What,Who,Where,From,To,Chairs
                        #activity+id,#activity+name,#org+name,#country+code,#date+start,#date+end,#x_chairs
                        """, "\n"));
        assertThat(imported("text/csv", table)).has("/counts/created", String.valueOf(MANY));

        String exported = api.get("/api/v1/exports/3w.csv?q=normans").text();

        assertThat(exported.lines()).hasSize(MANY + 2);
        String register = api.get("/api/v1/exports/initiatives.ndjson?q=normans").text();
        // What is kept of a table besides has the shape of the table that it came in.
        assertThat(imported("text/csv", exported)).has("/counts/created", "0").has("/counts/rejected", "0")
                .has("/counts/conflicts", "0");
        assertThat(api.get("/api/v1/exports/initiatives.ndjson?q=normans").text()).isEqualTo(register);
        assertThat(api.get("/api/v1/exports/3w.csv?q=normans").text()).isEqualTo(exported);
        assertThat(imported("text/csv", exported)).has("/counts/unchanged", String.valueOf(MANY));
    }

    @ParameterizedTest
    @CsvSource({"iati.xml, application/xml, goths", "3w.csv, text/csv, lombards"})
    void what_people_registered_is_known_again_whoever_answers_for_it(String file, String type, String word) {
        know("Office without a reference " + word, "Office for " + word, OrganisationType.GOVERNMENT);
        for (UUID lead : List.of(StubPartners.organisation("Office without a reference " + word), UUID.randomUUID())) {
            assertThat(api.post("/api/v1/initiatives", """
                    {"title": {"en": "Return of %s"}, "lead": "%s", "territories": ["XK"], "themes": ["return"],
                     "period": {"start": "2026-03-02"}, "status": "ACTIVE"}""".formatted(word, lead))).isCreated();
        }
        String register = api.get("/api/v1/exports/initiatives.ndjson?q=" + word).text();
        int asked = partners.asked().size();

        Answer again = imported(type, api.get("/api/v1/exports/%s?q=%s".formatted(file, word)).text());

        assertThat(again).has("/counts/created", "0").has("/counts/conflicts", "0").has("/counts/rejected", "0");
        assertThat(partners.asked()).hasSize(asked);
        assertThat(api.get("/api/v1/exports/initiatives.ndjson?q=" + word).text()).isEqualTo(register);
    }

    @Test
    void what_came_in_one_format_and_went_out_in_the_other_is_known_again_in_both() {
        String table = """
                #activity+id,#activity+name,#org+name,#country+code,#date+start,#date+end,#beneficiary+code+v_sinergija,#x_chairs
                B-1,Burgundians at home,Agency for Tables,XK,2026-03-02,2026-05-31,returnees,twelve
                B-2,Burgundians abroad,Agency for Tables,XK,2026-03-02,2026-05-31,returnees,thirteen
                """;
        know("Agency for Tables", "Agency for Tables", OrganisationType.CIVIL_SOCIETY);
        assertThat(imported("text/csv", table)).has("/counts/created", "2");

        String exported = api.get("/api/v1/exports/3w.csv?q=burgundians").text();

        assertThat(exported).contains("returnees", "twelve");
        for (String pass : List.of("first", "second")) {
            assertThat(imported("application/xml", api.get("/api/v1/exports/iati.xml?q=burgundians").text())).as(pass)
                    .has("/counts/unchanged", "2");
            assertThat(imported("text/csv", table)).as(pass).has("/counts/unchanged", "2");
            assertThat(api.get("/api/v1/exports/3w.csv?q=burgundians").text()).as(pass).isEqualTo(exported);
        }
        assertThat(api.get("/api/v1/initiatives?q=burgundians").body().path("items").size()).isEqualTo(2);
    }

    @Test
    void what_people_registered_with_an_identifier_and_as_a_concept_comes_back_unchanged_in_both() {
        know("Office for Avars", "Office for Avars", OrganisationType.GOVERNMENT);
        know("Fund for Avars", "Fund for Avars", OrganisationType.DONOR);
        assertThat(api.post("/api/v1/initiatives", """
                {"title": {"en": "Return of avars"}, "lead": "%s", "territories": ["XK"], "themes": ["return"],
                 "participants": [{"organisation": "%s", "role": "IMPLEMENTING"},
                                  {"organisation": "%s", "role": "FUNDING"}],
                 "externalIds": [{"scheme": "IOM", "value": "TC.0859"}], "status": "CONCEPT",
                 "budget": {"amount": 2943105.90, "currency": "EUR"}, "period": {"start": "2026-03-02"}}"""
                .formatted(StubPartners.organisation("Office for Avars"), StubPartners.organisation("Office for Avars"),
                        StubPartners.organisation("Fund for Avars"))))
                .isCreated();
        String xml = api.get("/api/v1/exports/iati.xml?q=avars").text();
        String table = api.get("/api/v1/exports/3w.csv?q=avars").text();

        for (String pass : List.of("first", "second")) {
            assertThat(imported("application/xml", xml)).as(pass).has("/counts/unchanged", "1").has("/counts/vanished",
                    "0");
            assertThat(imported("text/csv", table)).as(pass).has("/counts/unchanged", "1").has("/counts/vanished", "0");
        }
    }

    @Test
    void activities_that_two_publishers_call_alike_are_told_apart_in_a_file_of_both() {
        know("XM-DAC-9004", "First agency", OrganisationType.GOVERNMENT);
        know("XM-DAC-9005", "Second agency", OrganisationType.GOVERNMENT);
        for (String publisher : List.of("XM-DAC-9004", "XM-DAC-9005")) {
            imported("application/xml", "<iati-activities version=\"2.03\">%s</iati-activities>".formatted(activity(700)
                    .replace("vikings", "picts").replace("ref=\"XM-DAC-9001\" type", "ref=\"%s\" type".formatted(
                            publisher))));
        }

        String exported = api.get("/api/v1/exports/iati.xml?q=picts").text();

        assertThat(exported.split("<iati-identifier>XM-DAC-9001-700<", -1)).hasSize(2);
        assertThat(imported("application/xml", exported)).has("/counts/created", "0").has("/counts/conflicts", "0")
                .has("/counts/rejected", "0");
        assertThat(imported("application/xml", api.get("/api/v1/exports/iati.xml?q=picts").text()))
                .has("/counts/unchanged", "2");
    }

    @ParameterizedTest
    @CsvSource({"iati.xml, application/xml", "3w.csv, text/csv"})
    void a_dry_run_knows_an_organisation_by_reference_and_name_before_partners_is_asked(String file, String type) {
        know("XM-DAC-9007", "Office for Huns", OrganisationType.GOVERNMENT);
        assertThat(api.post("/api/v1/initiatives", """
                {"title": {"en": "Return of huns %s"}, "lead": "%s", "territories": ["XK"], "themes": ["return"],
                 "period": {"start": "2026-03-02"}, "status": "ACTIVE"}"""
                .formatted(file.substring(0, 2), StubPartners.organisation("XM-DAC-9007")))).isCreated();

        String exported = api.get("/api/v1/exports/%s?q=huns+%s".formatted(file, file.substring(0, 2))).text();

        assertThat(imported(type, "?dryRun=true", exported)).has("/counts/unchanged", "1");
    }

    @Test
    void an_organisation_keeps_the_name_that_its_file_has_for_it() {
        know("XM-DAC-9006", "Agency for Gauls", OrganisationType.GOVERNMENT);
        service.getBean(MongoTemplate.class).save(new KnownOrganisation(StubPartners.organisation("XI-9002"),
                LocalizedText.of("en", "Treasury"), null, OrganisationType.DONOR, "RS", "XI-TREASURY", List.of(),
                null));
        imported("application/xml", "<iati-activities version=\"2.03\">%s</iati-activities>".formatted(activity(3)
                .replace("XM-DAC-9001", "XM-DAC-9006").replace("vikings", "gauls")));

        assertThat(api.get("/api/v1/exports/iati.xml?q=gauls").text()).contains("ref=\"XI-9002\"", "Fund for Returns")
                .doesNotContain("XI-TREASURY");
    }

    @Test
    void an_imported_initiative_is_exported_in_the_other_format_too() {
        know("XM-DAC-9003", "Agency for Both", OrganisationType.GOVERNMENT);
        assertThat(imported("application/xml", "<iati-activities version=\"2.03\">%s</iati-activities>".formatted(
                activity(1).replace("XM-DAC-9001", "XM-DAC-9003").replace("vikings", "saxons"))))
                .has("/counts/created", "1");

        assertThat(api.get("/api/v1/exports/3w.csv?q=saxons").text()).contains("Return of saxons 1",
                "Agency for Both", "XM-DAC-9003-1", "XK");
    }

    private static void know(String reference, String name, OrganisationType type) {
        service.getBean(MongoTemplate.class).save(new KnownOrganisation(StubPartners.organisation(reference),
                LocalizedText.of("en", name), null, type, "RS", reference.startsWith("X") ? reference : null, List.of(),
                null));
    }

    private static String activity(int number) {
        return """
                <iati-activity xmlns:x="urn:x" xml:lang="en" default-currency="EUR">
                <iati-identifier>XM-DAC-9001-%1$d</iati-identifier>
                <reporting-org ref="XM-DAC-9001" type="10"><narrative>Agency for Returns</narrative></reporting-org>
                <title><narrative>Return of vikings %1$d</narrative></title>
                <description type="1"><narrative>Home, after a while.</narrative>
                <narrative xml:lang="sq">Përshkrim</narrative></description>
                <participating-org ref="XI-9002" type="90" role="1"><narrative>Fund for Returns</narrative></participating-org>
                <other-identifier ref="XX-OWN" type="B1"/>
                <activity-status code="2"/>
                <activity-date type="2" iso-date="2026-03-02"/>
                <recipient-country code="XK"/>
                <sector code="15190"/>
                <transaction><transaction-type code="3"/><transaction-date iso-date="2026-02-01"/>
                <value value-date="2026-02-01">7</value></transaction>
                <related-activity ref="XM-DAC-9001-0" type="1"/>
                <x:treasury>9</x:treasury>
                </iati-activity>"""
                .formatted(number);
    }

    /// The job when it is over.
    private static Answer imported(String type, String file) {
        return imported(type, "", file);
    }

    private static Answer imported(String type, String options, String file) {
        Answer begun = api.with("Content-Type", type).post("/api/v1/imports" + options,
                file.getBytes(StandardCharsets.UTF_8));
        assertThat(begun).hasStatus(202);
        Answer over = await().atMost(Duration.ofSeconds(60)).until(() -> api.get("/api/v1/imports/" + begun.id()),
                job -> List.of("COMPLETED", "FAILED").contains(job.body().path("state").asString("")));
        assertThat(over).has("/state", "COMPLETED");
        return over;
    }
}
