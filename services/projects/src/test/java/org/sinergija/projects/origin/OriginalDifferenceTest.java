package org.sinergija.projects.origin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.initiative.Change;

import static org.assertj.core.api.Assertions.assertThat;

class OriginalDifferenceTest {
    private static final Change.Field TITLE = new Change.Field("/title/en", "Old", "New");

    @Test
    void parts_that_are_more_or_fewer_are_counted() {
        assertThat(difference("<transaction ref='1'/>", "<transaction ref='1'/><transaction ref='2'/>"))
                .containsExactly(
                        new Change.Field("/original", "1 × transaction", "2 × transaction"));
        assertThat(difference("<result/><crs-add/>", "")).containsExactly(
                new Change.Field("/original", "1 × crs-add; 1 × result", "0 × crs-add; 0 × result"));
    }

    @Test
    void parts_that_say_something_else_are_counted_too() {
        assertThat(difference("<transaction><value>1</value></transaction><transaction/>",
                "<transaction><value>2</value></transaction><transaction/>")).containsExactly(
                        new Change.Field("/original", "2 × transaction", "2 × transaction, 1 changed"));
    }

    @Test
    void what_the_register_shows_is_not_told_twice() {
        assertThat(OriginalDifference.between(iati("<title>Old</title>"), iati("<title>New</title>"), List.of(TITLE)))
                .isEmpty();
        assertThat(OriginalDifference.between(iati("<sector percentage='40'/>"), iati("<sector percentage='60'/>"),
                List.of())).hasSize(1);
    }

    @Test
    void a_spelling_is_no_difference() {
        assertThat(difference("<a x='1' y='2'>\n  <b/>\n</a>", "<a y=\"2\" x=\"1\"><b></b></a>")).isEmpty();
        assertThat(OriginalDifference.between(
                new Original(Original.Format.IATI, "<iati-activity last-updated-datetime='2026-01-01'/>"),
                new Original(Original.Format.IATI, "<iati-activity last-updated-datetime='2026-02-01'/>"), List.of()))
                .isEmpty();
    }

    @Test
    void rows_of_a_table_are_its_parts() {
        assertThat(OriginalDifference.between(rows("[{\"#org\": \"IOM\"}]"),
                rows("[{\"#org\": \"IOM\"}, {\"#org\": \"UNHCR\"}]"), List.of()))
                .containsExactly(new Change.Field("/original", "1 × row", "2 × row"));
        assertThat(OriginalDifference.between(rows("not JSON"), rows("not JSON either"), List.of())).hasSize(1);
    }

    private static List<Change.Field> difference(String before, String after) {
        return OriginalDifference.between(iati(before), iati(after), List.of());
    }

    private static Original iati(String parts) {
        return new Original(Original.Format.IATI, "<iati-activity>%s</iati-activity>".formatted(parts));
    }

    private static Original rows(String json) {
        return new Original(Original.Format.HXL, json);
    }
}
