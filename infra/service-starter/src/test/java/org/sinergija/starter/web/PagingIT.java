package org.sinergija.starter.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

class PagingIT {
    private static final String THINGS = "/api/v1/things";

    private final Api api = WebService.api();

    @BeforeEach
    void seven_things() {
        WebService.bean(MongoTemplate.class).remove(new Query(), Thing.class);
        for (String thing : List.of("a 3", "b 1", "c null", "d 2", "e 1", "f null", "g 3")) {
            register(thing.substring(0, 1), thing.substring(2));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "6", "7", "200"})
    void pages_follow_each_other_without_gap_or_repetition(int limit) {
        assertThat(titles(THINGS + "?limit=" + limit)).containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @ParameterizedTest
    @CsvSource({"rank, cfbedag", "-rank, agdbecf", "'rank,-registered', fcebdga", "'-rank,registered', agdbecf",
            "-registered, gfedcba"})
    void a_list_is_sorted_as_the_caller_asks_whatever_the_page(String sort, String order) {
        for (int limit : List.of(1, 2, 3, 50)) {
            assertThat(String.join("", titles(THINGS + "?limit=%d&sort=%s".formatted(limit, sort)))).isEqualTo(order);
        }
    }

    @Test
    void a_list_has_its_own_order_where_the_caller_asks_for_none() {
        assertThat(titles(THINGS + "/latest?limit=2")).containsExactly("g", "f", "e", "d", "c", "b", "a");
        assertThat(titles(THINGS + "/latest?limit=2&sort=registered")).startsWith("a", "b");
    }

    @Test
    void filters_hold_on_every_page() {
        assertThat(titles(THINGS + "?limit=1&minRank=2&sort=-rank")).containsExactly("a", "g", "d");
    }

    @Test
    void a_page_is_stable_while_others_write() {
        Answer first = api.get(THINGS + "?limit=3");
        register("h", "0");

        Answer second = api.get(THINGS + "?limit=3&cursor=" + first.body().path("next").asString());

        assertThat(titles(second)).containsExactly("d", "e", "f");
    }

    @Test
    void fifty_is_the_usual_page_and_the_last_has_no_next() {
        for (int i = 0; i < 44; i++) {
            register("more", "5");
        }

        Answer first = api.get(THINGS);
        Answer last = api.get(first.header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1"));

        assertThat(titles(first)).hasSize(50);
        assertThat(first.body().path("next").asString()).isNotBlank();
        assertThat(titles(last)).hasSize(1);
        assertThat(last.body().has("next")).isFalse();
        assertThat(last.header("Link")).isEmpty();
    }

    @Test
    void the_next_page_is_linked_with_its_filters() {
        Answer first = api.get(THINGS + "?sort=-rank&limit=2&kind=TOOL");

        assertThat(first.header("Link")).isEqualTo("<%s?sort=-rank&limit=2&kind=TOOL&cursor=%s>; rel=\"next\""
                .formatted(THINGS, first.body().path("next").asString()));
    }

    @Test
    void an_empty_list_has_no_items() {
        assertThat(api.get(THINGS + "?kind=TOY").text()).isEqualTo("{\"items\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"limit=0 | /limit", "limit=201 | /limit", "limit=-1 | /limit", "limit= | /limit",
                    "limit=ten | /limit", "limit=99999999999 | /limit", "limit=1&limit=2 | /limit",
                    "sort=title | /sort",
                    "sort= | /sort", "sort=rank,-rank | /sort", "sort=-_id | /sort", "cursor= | /cursor",
                    "cursor=AAAA | /cursor",
                    "cursor=*** | /cursor", "limit=0&sort=x | /limit, /sort", "limit=0&cursor=x | /limit, /cursor",
                    "limit=x&minRank=y&kind=z | /limit, /minRank, /kind"})
    void a_bad_parameter_is_refused_with_its_place(String query, String pointers) {
        assertThat(api.get(THINGS + "?" + query)).isProblem(400).hasFaultsExactlyAt(pointers.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"?sort=-rank&cursor=", "?kind=TOOL&cursor=", "/others?cursor="})
    void the_cursor_of_another_list_is_refused(String query) {
        String cursor = api.get(THINGS + "?limit=1").body().path("next").asString();

        assertThat(api.get(THINGS + query + cursor)).isProblem(400).hasFault("/cursor", "not a cursor of this list");
    }

    @Test
    void an_altered_cursor_is_refused() {
        String cursor = api.get(THINGS + "?limit=1").body().path("next").asString();

        for (int i = 0; i < cursor.length(); i += 7) {
            String altered = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
            assertThat(api.get(THINGS + "?limit=1&cursor=" + altered)).isProblem(400).hasFaultsExactlyAt("/cursor");
        }
    }

    @Test
    void another_page_size_may_follow() {
        String cursor = api.get(THINGS + "?limit=1").body().path("next").asString();

        assertThat(titles(api.get(THINGS + "?limit=3&cursor=" + cursor))).containsExactly("b", "c", "d");
    }

    private void register(String title, String rank) {
        api.post(THINGS, "{\"title\": {\"en\": \"%s\"}, \"kind\": \"TOOL\", \"rank\": %s}".formatted(title, rank));
    }

    private List<String> titles(String path) {
        List<String> titles = new ArrayList<>();
        Answer page = api.get(path);
        titles.addAll(titles(page));
        while (page.body().has("next")) {
            page = api.get(path + "&cursor=" + page.body().path("next").asString());
            titles.addAll(titles(page));
        }
        return titles;
    }

    private static List<String> titles(Answer page) {
        return page.body().path("items").valueStream().map(item -> item.at("/title/en").asString()).toList();
    }
}
