package org.sinergija.projects.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class ListingInitiativesIT {
    private static final String PATH = "/api/v1/initiatives";

    private final Api api = RunningProjects.api();

    @Test
    void a_list_is_paged_without_gap_or_repetition_while_others_write() {
        String lead = "\"%s\"".formatted(UUID.randomUUID());
        Set<String> registered = new HashSet<>();
        for (int i = 0; i < 25; i++) {
            registered.add(api.post(PATH, InitiativeRequest.valid().with("lead", lead).json()).id().toString());
        }
        String query = PATH + "?limit=10&organisation=" + lead.replace("\"", "");

        Answer page = api.get(query);
        List<String> seen = new ArrayList<>(ids(page));
        while (page.body().hasNonNull("next")) {
            api.post(PATH, InitiativeRequest.valid().json());
            assertThat(page.header("Link")).contains("rel=\"next\"").contains("cursor=");
            page = api.get(query + "&cursor=" + page.body().path("next").asString());
            seen.addAll(ids(page));
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void a_territory_includes_everything_inside_it_and_a_theme_everything_below_it() {
        String lead = UUID.randomUUID().toString();
        Answer presevo = api.post(PATH, InitiativeRequest.valid().with("lead", "\"%s\"".formatted(lead)).json());

        for (String filter : List.of("territory=RS", "territory=RS-24", "territory=RS-24-presevo",
                "theme=border-management",
                "theme=border-control", "status=PLANNED", "from=2026-06-30", "to=2026-03-01", "q=prese%20POLICE",
                "q=%D0%BE%D0%B1%D1%83%D0%BA%D0%B0")) {
            assertThat(ids(api.get(PATH + "?organisation=%s&%s".formatted(lead, filter)))).as(filter)
                    .containsExactly(presevo.id().toString());
        }
        for (String filter : List.of("territory=XK", "theme=asylum", "status=ACTIVE", "from=2026-07-01",
                "to=2026-02-28",
                "q=nothing")) {
            assertThat(ids(api.get(PATH + "?organisation=%s&%s".formatted(lead, filter)))).as(filter).isEmpty();
        }
    }

    @Test
    void a_wrong_query_is_refused_with_the_name_of_the_parameter() {
        assertThat(api.get(PATH + "?limit=0")).isProblem(400).hasFaultsExactlyAt("/limit");
        assertThat(api.get(PATH + "?cursor=forged")).isProblem(400).hasFaultsExactlyAt("/cursor");
        assertThat(api.get(PATH + "?sort=lead")).isProblem(400).hasFaultsExactlyAt("/sort");
        assertThat(api.get(PATH + "?territory=ZZ&theme=none")).isProblem(400).hasFaultsExactlyAt("/territory",
                "/theme");
        assertThat(api.get(PATH + "?from=2026-02-01&to=2026-01-01")).isProblem(400).hasFaultsExactlyAt("/to");
        assertThat(api.get(PATH + "?from=yesterday")).isProblem(400).hasFaultsExactlyAt("/from");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        api.post(PATH, InitiativeRequest.valid().json());
        api.post(PATH, InitiativeRequest.valid().json());
        String cursor = api.get(PATH + "?limit=1").body().path("next").asString();

        assertThat(api.get(PATH + "?limit=1&status=PLANNED&cursor=" + cursor)).isProblem(400)
                .hasFaultsExactlyAt("/cursor");
    }

    @Test
    void code_lists_have_labels_in_all_the_languages() {
        Answer themes = api.get("/api/v1/reference/themes");

        assertThat(themes).hasStatus(200);
        assertThat(themes.body().path("items").size()).isGreaterThanOrEqualTo(45);
        assertThat(themes.body().at("/items/1/labels").propertyNames()).containsExactlyInAnyOrder("en", "sq", "bs",
                "hr",
                "sr-Latn", "sr-Cyrl", "mk", "cnr");
        assertThat(api.get("/api/v1/reference/territories").body().path("items").size()).isGreaterThan(200);
        assertThat(api.with("If-None-Match", themes.etag()).get("/api/v1/reference/themes")).hasStatus(304);
        assertThat(api.get("/api/v1/reference/nonsense")).isProblem(404);
    }

    private static List<String> ids(Answer page) {
        assertThat(page).hasStatus(200);
        return page.body().path("items").valueStream().map(item -> item.path("id").asString()).toList();
    }
}
