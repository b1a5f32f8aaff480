package org.sinergija.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class AuditIT {
    private static final String PATH = "/api/v1/audit";

    private static final Gateway GATEWAY = new Gateway();

    @BeforeEach
    void each_service_has_a_trail() {
        trail(GATEWAY.partners, 12, 9, 8, 7, 1);
        trail(GATEWAY.projects, 11, 10, 6, 5, 4, 3, 2);
        trail(GATEWAY.identity);
        GATEWAY.coordination.answering(PATH, 404, "{}");
        GATEWAY.events.answering(PATH, 404, "{}");
        GATEWAY.notifications.answering(PATH, 404, "{}");
    }

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 12, 200})
    void the_entries_of_all_services_are_one_list_newest_first(int limit) {
        List<String> told = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = GATEWAY.api().with("Authorization", "Bearer t")
                    .get("%s?limit=%d&organisation=x%s".formatted(PATH, limit,
                            cursor.isEmpty() ? "" : "&cursor=" + cursor));
            assertThat(page).hasStatus(200);
            assertThat(page.body().path("items").size()).isBetween(1, limit);
            page.body().path("items").forEach(entry -> told.add(entry.path("id").asString("")));
            cursor = page.body().path("next").asString("");
            assertThat(page.header("Link")).contains(cursor);
        } while (!cursor.isEmpty() && told.size() <= 12);

        assertThat(told).containsExactlyElementsOf(Stream.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1).map(AuditIT::id)
                .toList());
        assertThat(GATEWAY.partners.last().header("Authorization")).isEqualTo("Bearer t");
        assertThat(GATEWAY.partners.last().uri()).contains("organisation=x");
    }

    @Test
    void what_is_written_meanwhile_is_not_told_in_between() {
        String cursor = GATEWAY.api().get(PATH + "?limit=2").body().path("next").asString("");
        trail(GATEWAY.partners, 15, 14, 12, 9, 8, 7, 1);

        Answer next = GATEWAY.api().get(PATH + "?limit=2&cursor=" + cursor);

        assertThat(next).has("/items/0/id", id(10)).has("/items/1/id", id(9));
    }

    @Test
    void who_is_refused_by_a_service_is_refused() {
        GATEWAY.coordination.answering(PATH, 403, "{\"status\": 403}");

        assertThat(GATEWAY.api().get(PATH)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "cursor=x", "cursor=e30", "cursor=bnVsbA"})
    void a_page_that_does_not_exist_is_bad_input(String query) {
        assertThat(GATEWAY.api().get(PATH + "?" + query)).isProblem(400);
    }

    /// Pages of three.
    private static void trail(StubService service, int... numbers) {
        for (int from = 0; from == 0 || from < numbers.length; from += 3) {
            String items = IntStream.of(numbers).skip(from).limit(3)
                    .mapToObj(number -> "{\"id\": \"%s\"}".formatted(id(number)))
                    .collect(Collectors.joining(","));
            String next = from + 3 < numbers.length ? ", \"next\": \"%d/=\"".formatted(from + 3) : "";
            service.answeringPage(PATH, from == 0 ? "" : from + "/=", "{\"items\": [%s]%s}".formatted(items, next));
        }
    }

    private static String id(int number) {
        return "01900000-0000-7000-8000-%012d".formatted(number);
    }
}
