package org.sinergija.projects.goodpractice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;

import static org.assertj.core.api.Assertions.assertThat;

class TellingAGoodPracticeIT {
    private static final String PATH = "/api/v1/good-practices";
    private static final String TOPIC = "projects.good-practices";

    private final Api api = RunningProjects.api();

    @Test
    void all_thirteen_fields_are_kept_and_everybody_hears_of_them() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), TOPIC)) {
            Answer created = api.post(PATH, PracticeRequest.valid().json());

            assertThat(created).isCreated().hasHeader("ETag", "\"1\"").has("/title/sq", "Një derë për të ardhurit")
                    .has("/organisation/name/en", "Welcome House").has("/organisation/type", "CIVIL_SOCIETY")
                    .has("/website", "https://welcome.example.org").has("/country", "RS")
                    .has("/territories/0", "RS-24-presevo")
                    .has("/dynamics/en", "Many leave, some return, others pass through.")
                    .has("/themes/0", "reintegration").has("/targetGroups/0", "returnees")
                    .has("/objectives/en", "Papers, school and work in one place.")
                    .has("/activities/en", "A desk in the town hall.").has("/achievements/en", "140 families helped.")
                    .has("/obstacles/en", "Records apart.").has("/successFactors/en", "Returnees were asked first.")
                    .has("/coordination/en", "A local migration council.");
            assertThat(api.get(PATH + "/" + created.id()).text()).isEqualTo(created.text());
            assertThat(probe.await("org.sinergija.projects.good-practice.registered.v1", created.id()).body())
                    .isEqualTo(created.body());
        }
    }

    @Test
    void a_title_an_organisation_a_country_and_what_is_done_will_do() {
        Answer answer = api.post(PATH, """
                {"title": {"en": "A desk"}, "organisation": {"name": {"en": "A house"}, "type": "ACADEMIC"},
                 "country": "CG", "activities": {"fr": "Un bureau"}}""");

        assertThat(answer).isCreated();
        assertThat(api.get(PATH + "/" + answer.id())).hasStatus(200).has("/activities/fr", "Un bureau");
        assertThat(api.post(PATH, "{}")).isProblem(400).hasFaultsExactlyAt("/title", "/organisation", "/country",
                "/activities");
    }

    @Test
    void a_revision_replaces_the_version_that_it_names_and_everybody_hears_of_it() {
        Answer created = api.post(PATH, PracticeRequest.valid().json());
        String path = PATH + "/" + created.id();
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), TOPIC)) {
            Answer revised = api.with("If-Match", created.etag()).put(path, PracticeRequest.titled("Two doors").json());

            assertThat(revised).hasStatus(200).hasHeader("ETag", "\"2\"").has("/title/en", "Two doors");
            assertThat(probe.await("org.sinergija.projects.good-practice.revised.v1", created.id()).body())
                    .isEqualTo(revised.body());
        }
        assertThat(api.with("If-Match", created.etag()).put(path, PracticeRequest.valid().json())).isProblem(412);
        assertThat(api.put(path, PracticeRequest.valid().json())).isProblem(428);
        assertThat(api.get(path)).has("/title/en", "Two doors");
    }

    @Test
    void the_same_once_more_is_no_revision() {
        Answer created = api.post(PATH, PracticeRequest.valid().json());

        assertThat(api.with("If-Match", "*").put(PATH + "/" + created.id(), PracticeRequest.valid().json()))
                .hasStatus(200).hasHeader("ETag", "\"1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    organisation | {"name": {"en": "A house"}}                                                | /organisation/type
                    organisation | {"type": "ACADEMIC"}                                                       | /organisation/name
                    organisation | {"name": {"en": "Ask jana@house.example.org"}, "type": "ACADEMIC"}         | /organisation/name/en
                    organisation | {"name": {"en": "A house"}, "type": "ACADEMIC", "contact": "Jana"}         | /organisation/contact
                    contact      | {"name": "Jana"}                                                           | /contact
                    website      | "mailto:jana@house.example.org"                                            | /website
                    website      | "https://jana@house.example.org"                                           | /website
                    country      | "RS-00"                                                                    | /country
                    country      | "ZZ"                                                                       | /country
                    territories  | ["RS", "nowhere"]                                                          | /territories/1
                    themes       | ["none"]                                                                   | /themes/0
                    targetGroups | ["martians"]                                                               | /targetGroups/0
                    activities   | {"en": "Write to jana.k@house.example.org"}                                | /activities/en
                    obstacles    | {"en": "None", "sr-Cyrl": "Зовите +381 (0)64 123-4567"}                    | /obstacles/sr-Cyrl
                    coordination | {"en": "Call 00387 33 123 456"}                                            | /coordination/en
                    """)
    void what_does_not_belong_there_is_refused_with_its_place(String member, String json, String pointer) {
        assertThat(api.post(PATH, PracticeRequest.valid().with(member, json).json())).isProblem(400)
                .hasFaultsExactlyAt(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 2015 and 2016, 1 200 000 people passed; 640 + 720 stayed.", "Budget 0012345 EUR, +5 %",
            "@municipality of Preševo, 2016-2017"})
    void numbers_and_signs_are_no_contacts(String text) {
        assertThat(api.post(PATH, PracticeRequest.valid().with("dynamics", "{\"en\": \"%s\"}".formatted(text)).json()))
                .isCreated();
    }

    @Test
    void an_unknown_good_practice_is_not_found() {
        assertThat(api.get(PATH + "/0198a000-0000-7000-8000-000000000009")).isProblem(404);
    }
}
