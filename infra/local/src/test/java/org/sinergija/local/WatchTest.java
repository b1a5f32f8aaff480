package org.sinergija.local;

import java.io.IOException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What of `infra/observability` can be told without a platform; that each metric is told by a service, PlatformIT says.
class WatchTest {
    @Test
    void each_alarm_has_a_page_of_its_own_and_each_page_an_alarm() throws IOException {
        assertThat(Watch.alarms()).isNotEmpty().allSatisfy(alarm -> {
            assertThat(alarm.runbook()).isEqualTo("runbooks/%s.md".formatted(alarm.name()));
            assertThat(alarm.hasRunbook()).as(alarm.runbook()).isTrue();
            assertThat(alarm.severity()).isIn("page", "ticket");
        });
        assertThat(Watch.runbooks())
                .isEqualTo(Watch.alarms().stream().map(Watch.Alarm::name).collect(Collectors.toSet()));
    }

    @Test
    void each_panel_asks_something_and_no_two_dashboards_have_one_name() throws IOException {
        assertThat(Watch.dashboards()).hasSize(4)
                .allSatisfy(dashboard -> assertThat(dashboard.path("panels")).isNotEmpty()
                        .allSatisfy(panel -> assertThat(panel.at("/targets/0/expr").asString()).isNotEmpty()));
        assertThat(Watch.dashboards()).extracting(dashboard -> dashboard.path("uid").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void no_alarm_or_dashboard_asks_for_a_person_or_a_single_record() throws IOException {
        assertThat(Watch.queries()).noneMatch(query -> query.matches(".*\\b(user|email|subject|organisation|id)=.*"));
    }

    @Test
    void a_query_asks_for_what_is_left_without_functions_labels_and_times() {
        assertThat(Watch.metrics(
                """
                        sum by (service, le) (rate(a_bucket{uri!~"/x.*|y", b="c"}[5m])) / on (instance) max_over_time(d:e[1m]) > 0.02"""))
                .containsExactly("a_bucket", "d:e");
    }
}
