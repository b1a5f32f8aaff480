package org.sinergija.projects.goodpractice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class ListingGoodPracticesIT {
    private static final String PATH = "/api/v1/good-practices";

    private final Api api = RunningProjects.api();
    /// In each practice of a test and in no other.
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void a_territory_includes_everything_inside_it_and_a_theme_everything_below_it() {
        Answer presevo = api.post(PATH, PracticeRequest.titled("Врата " + word).json());

        for (String filter : List.of("country=RS", "territory=RS", "territory=RS-24", "territory=RS-24-presevo",
                "theme=reintegration", "theme=return", "q=vrata%20RETURNEES")) {
            assertThat(ids(api.get("%s?%s&%s".formatted(PATH, filter, filter.startsWith("q") ? "" : "q=" + word)
                    .replaceFirst("q=vrata", "q=" + word + "%20vrata")))).as(filter)
                    .containsExactly(presevo.id().toString());
        }
        for (String filter : List.of("country=AL", "territory=XK", "territory=RS-00", "theme=asylum")) {
            assertThat(ids(api.get("%s?q=%s&%s".formatted(PATH, word, filter)))).as(filter).isEmpty();
        }
        assertThat(ids(api.get(PATH + "?q=nothing" + word))).isEmpty();
    }

    @Test
    void the_whole_country_is_found_by_the_country() {
        Answer all = api.post(PATH,
                PracticeRequest.titled(word).with("country", "\"AL\"").without("territories").json());

        assertThat(ids(api.get("%s?q=%s&territory=AL".formatted(PATH, word)))).containsExactly(all.id().toString());
    }

    @Test
    void a_list_is_paged() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            registered.add(api.post(PATH, PracticeRequest.titled(word).json()).id().toString());
        }
        String query = "%s?q=%s&limit=3".formatted(PATH, word);

        Answer first = api.get(query);
        List<String> seen = new ArrayList<>(ids(first));
        seen.addAll(ids(api.get(query + "&cursor=" + first.body().path("next").asString())));

        assertThat(seen).isEqualTo(registered);
    }

    @Test
    void an_unknown_code_is_refused_with_its_parameter() {
        for (String path : List.of(PATH, PATH + ".csv")) {
            assertThat(api.get(path + "?country=ZZ&territory=nowhere&theme=none")).isProblem(400)
                    .hasFaultsExactlyAt("/country", "/territory", "/theme");
        }
    }

    @Test
    void as_a_table_there_is_a_row_for_each_language() {
        Answer told = api.post(PATH, PracticeRequest.titled(word).with("obstacles",
                "{\"en\": \"Two \\\"desks\\\",\\none room\", \"sr-Cyrl\": \"Две собе\"}").with("achievements",
                        "{\"en\": \"=HYPERLINK(1)\", \"sr-Cyrl\": \"'-2\"}")
                .with("activities", "{\"en\": \"A desk\"}").json());

        Answer table = api.get("%s.csv?q=%s".formatted(PATH, word));

        assertThat(table).hasStatus(200).hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"good-practices.csv\"");
        String end = "%s,%s\r\n".formatted(told.body().path("updatedAt").asString(), told.id());
        assertThat(table.text()).isEqualTo(
                """
                        Language,Title,Organisation,Type of organisation,Website,Country,Territories,Migration and development there,\
                        Themes,Target groups,Objectives,Activities,Outputs and achievements,Obstacles,What made it work,\
                        How it is coordinated,Last changed,Id\r
                        en,%s,Welcome House,CIVIL_SOCIETY,https://welcome.example.org,RS,RS-24-presevo,\
                        "Many leave, some return, others pass through.",reintegration,returnees,\
                        "Papers, school and work in one place.",A desk,'=HYPERLINK(1),"Two ""desks"",
                        one room",Returnees were asked first.,A local migration council.,%s\
                        sr-Cyrl,,,CIVIL_SOCIETY,https://welcome.example.org,RS,RS-24-presevo,,reintegration,returnees,,,''-2,\
                        Две собе,,,%s"""
                        .formatted(word, end, end));
    }

    private static List<String> ids(Answer page) {
        assertThat(page).hasStatus(200);
        return page.body().path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }
}
