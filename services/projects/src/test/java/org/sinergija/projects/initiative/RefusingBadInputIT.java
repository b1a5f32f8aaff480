package org.sinergija.projects.initiative;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class RefusingBadInputIT {
    private static final String PATH = "/api/v1/initiatives";
    private static final String NEWEST = PATH + "?sort=-createdAt&limit=1";

    private final Api api = RunningProjects.api();
    private String newest = "";

    @BeforeEach
    void rememberTheNewest() {
        newest = api.get(NEWEST).text();
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(api.get(NEWEST).text()).isEqualTo(newest);
    }

    @Test
    void all_the_faults_of_a_request_are_said_at_once() {
        Answer answer = api.post(PATH, InitiativeRequest.valid().without("lead").with("titel", "1")
                .with("themes", "[\"border-control\", \"no-such-theme\"]").with("territories", "[\"ZZ\", \"nowhere\"]")
                .with("period", "{\"start\": \"2026-06-30\", \"end\": \"2026-03-01\"}")
                .with("budget", "{\"amount\": -5, \"currency\": \"EURO\"}").with("status", "\"DREAMT\"").json());

        assertThat(answer).isProblem(400).hasFaultsExactlyAt("/lead", "/titel", "/themes/1", "/territories/0",
                "/territories/1", "/period/end", "/budget/amount", "/budget/currency", "/status");
        assertThat(answer).hasFault("/period/end", "before the start").hasFault("/budget/amount", "negative");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title          | 5                                     | /title
            title          | {"en": 5}                             | /title/en
            title          | {}                                    | /title
            title          | {"en": " "}                           | /title/en
            title          | {"english!": "x"}                     | /title/english!
            lead           | "somebody"                            | /lead
            period         | {"start": "2026-02-30"}               | /period/start
            period         | {"start": ""}                         | /period/start
            territories    | "RS"                                  | /territories
            participants   | [{"role": "FUNDING"}]                 | /participants/0/organisation
            targetGroups   | ["martians"]                          | /targetGroups/0
            activityTypes  | ["napping"]                           | /activityTypes/0
            budget         | {"amount": "much", "currency": "EUR"} | /budget/amount
            externalIds    | [{"scheme": "", "value": "1"}]        | /externalIds/0/scheme
            visibility     | "SECRET"                              | /visibility
            """)
    void each_fault_points_to_its_place(String member, String json, String pointer) {
        assertThat(api.post(PATH, InitiativeRequest.valid().with(member, json).json())).isProblem(400)
                .hasFaultsExactlyAt(pointer);
    }

    @Test
    void malformed_json_is_refused() {
        assertThat(api.post(PATH, "{\"title\": ")).isProblem(400);
        assertThat(api.post(PATH, "")).isProblem(400);
        assertThat(api.post(PATH, "[]")).isProblem(400);
    }

    @Test
    void a_title_of_a_million_characters_is_refused() {
        assertThat(api.post(PATH, InitiativeRequest.titled("x".repeat(1_000_000)).json())).isProblem(400)
                .hasFault("/title/en", "300");
    }

    @Test
    void a_null_byte_is_refused() {
        assertThat(api.post(PATH, InitiativeRequest.titled("border\\u0000police").json())).isProblem(400)
                .hasFault("/title/en", "control characters");
    }

    @Test
    void an_array_of_a_million_elements_is_refused() {
        String million = IntStream.range(0, 1_000_000).mapToObj(i -> "\"a\"")
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(api.post(PATH, InitiativeRequest.valid().with("themes", million).json())).isProblem(400)
                .hasFault("/themes", "more than 1000 elements");
    }

    @Test
    void another_content_type_is_refused() {
        assertThat(api.with("Content-Type", "text/plain").post(PATH, InitiativeRequest.valid().json())).isProblem(415);
    }
}
