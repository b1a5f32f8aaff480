package org.sinergija.projects.exports;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DownloadingTheRegisterIT {
    private static final String NDJSON = "/api/v1/exports/initiatives.ndjson";
    private static final String IATI = "/api/v1/exports/iati.xml";
    private static final String HXL = "/api/v1/exports/3w.csv";

    private final Api api = RunningProjects.api();
    private final UUID lead = UUID.randomUUID();

    @Test
    void each_line_is_an_initiative_as_it_is_shown_in_the_order_of_registration() {
        List<Answer> registered = List.of(register("First", ""), register("Second", ""), register("Third", ""));

        Answer file = api.get("%s?organisation=%s".formatted(NDJSON, lead));

        assertThat(file).hasStatus(200).hasHeader("Content-Type", "application/x-ndjson")
                .hasHeader("Content-Disposition", "attachment; filename=\"initiatives.ndjson\"").hasHeader("ETag", "");
        assertThat(file.text()).endsWith("}\n");
        assertThat(file.text().lines().map(DownloadingTheRegisterIT::json))
                .containsExactlyElementsOf(registered.stream().map(Answer::body).toList());
    }

    @Test
    void as_iati_each_is_an_activity_that_names_those_it_is_related_to() {
        Answer parent = register("Parent",
                "\"externalIds\": [{\"scheme\": \"IATI\", \"value\": \"XM-1-%s\"}],".formatted(lead));
        Answer child = register("Child", related("PARENT", parent.id()));
        register("Grandchild", related("PARENT", child.id()));

        Answer file = api.get("%s?organisation=%s".formatted(IATI, lead));

        assertThat(file).hasStatus(200).hasHeader("Content-Type", "application/xml")
                .hasHeader("Content-Disposition", "attachment; filename=\"iati.xml\"");
        assertThat(file.text()).startsWith("<?xml").contains("version=\"2.03\"").containsSubsequence(
                "<iati-identifier>XM-1-%s</iati-identifier>".formatted(lead), "Parent",
                "<iati-identifier>XX-SINERGIJA-%s</iati-identifier>".formatted(child.id()), "Child",
                "<related-activity ref=\"XM-1-%s\" type=\"1\"/>".formatted(lead), "Grandchild",
                "<related-activity ref=\"XX-SINERGIJA-%s\" type=\"1\"/>".formatted(child.id()),
                "</iati-activities>");
    }

    @Test
    void iati_has_no_file_without_an_activity() {
        assertThat(api.get("%s?organisation=%s".formatted(IATI, lead))).isProblem(404)
                .hasDetail("no initiative to show")
                .hasHeader("Content-Disposition", "");
    }

    @Test
    void as_3w_each_is_a_row_under_its_tags_and_without_any_there_are_the_tags_alone() {
        String none = api.get("%s?organisation=%s".formatted(HXL, lead)).text();
        assertThat(none.lines()).hasSize(2).last().asString().contains("#activity+name");
        Answer told = register("Course, \\\"first\\\"", "\"territories\": [\"XK\"],");

        Answer file = api.get("%s?organisation=%s".formatted(HXL, lead));

        assertThat(file).hasStatus(200).hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"3w.csv\"");
        assertThat(file.text()).startsWith(none).contains("\"Course, \"\"first\"\"\"", told.id().toString(), "XK");
        assertThat(file.text().lines()).hasSize(3);
    }

    @Test
    void the_filters_are_those_of_the_list() {
        Answer presevo = register("In Preševo",
                "\"territories\": [\"RS-24-presevo\"], \"themes\": [\"border-control\"],");

        for (String filter : List.of("territory=RS", "theme=border-management", "status=CONCEPT", "q=presevo")) {
            assertThat(api.get("%s?organisation=%s&%s".formatted(NDJSON, lead, filter)).text()).as(filter)
                    .contains(presevo.id().toString());
        }
        for (String filter : List.of("territory=XK", "theme=asylum", "status=ACTIVE", "q=nothing", "from=2026-01-01")) {
            assertThat(api.get("%s?organisation=%s&%s".formatted(NDJSON, lead, filter)).text()).as(filter).isEmpty();
        }
        assertThat(api.get(NDJSON + "?territory=ZZ&theme=none")).isProblem(400).hasFaultsExactlyAt("/territory",
                "/theme");
        assertThat(api.get(NDJSON + "?organisation=x&from=yesterday&status=DREAMT")).isProblem(400)
                .hasFaultsExactlyAt("/organisation", "/from", "/status");
    }

    @Test
    void what_is_for_partners_only_is_in_their_files_alone() {
        register("Open", "\"visibility\": \"PUBLIC\",");
        register("Closed", "\"visibility\": \"PARTNERS\",");

        for (String path : List.of(NDJSON, IATI, HXL)) {
            assertThat(api.anonymous().get("%s?organisation=%s".formatted(path, lead)).text()).contains("Open")
                    .doesNotContain("Closed");
            assertThat(api.get("%s?organisation=%s".formatted(path, lead)).text()).contains("Open", "Closed");
        }
    }

    @ParameterizedTest
    @CsvSource({NDJSON + ", application/x-ndjson", IATI + ", application/xml", HXL + ", text/csv"})
    void the_document_tells_the_files_and_their_filters(String path, String type) {
        JsonNode operation = api.get("/v3/api-docs").body().path("paths").path(path).path("get");

        assertThat(operation.path("parameters").findValuesAsString("name")).containsExactlyInAnyOrder("theme",
                "territory", "organisation", "status", "from", "to", "q");
        assertThat(operation.at("/responses/200/content").propertyNames()).containsExactly(type);
    }

    private static String related(String relation, UUID to) {
        return "\"related\": [{\"relation\": \"%s\", \"initiative\": \"%s\"}],".formatted(relation, to);
    }

    private Answer register(String title, String more) {
        Answer answer = api.post("/api/v1/initiatives", "{%s \"title\": {\"en\": \"%s\"}, \"lead\": \"%s\"}"
                .formatted(more, title, lead));
        assertThat(answer).isCreated();
        return answer;
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
