package org.sinergija.projects.hxl;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefusingTablesTest {

    @Test
    void a_table_of_displaced_people_is_refused_with_the_reason() {
        assertThatThrownBy(() -> Table.of("Camp,People,Manager", "#loc,#affected,#org", "Camp 1,120,IOM")).isInstanceOf(
                UnreadableFile.class).hasMessageStartingWith(
                        "No column says what is done (#activity+name, #sector, "
                                + "#description). It seems to be a table of people in places");
    }

    @Test
    void a_table_that_does_not_say_who_is_refused_with_the_columns_that_could() {
        assertThatThrownBy(() -> Table.of("Agencija,Sektor", ",#sector", "IOM,WASH")).isInstanceOf(UnreadableFile.class)
                .hasMessage(
                        "No column says who does something (#org). By their names, column 1 'Agencija' could be #org.");
    }

    @Test
    void a_table_without_rows_is_refused() {
        assertThatThrownBy(() -> Table.of("#org,#sector", ",")).isInstanceOf(UnreadableFile.class).hasMessage(
                "The table has tags and no rows below them.");
    }

    @Test
    void a_row_without_organisation_is_refused_and_the_others_are_not() {
        Table table = Table.of("#org,#activity,#sector", "IOM,Aid,WASH", ",Help,WASH", "UNHCR,,Health");

        assertThat(table.activities()).hasSize(2);
        ReportedRecord refused = table.records().get(1);
        assertThat(refused.label()).isEqualTo("Help");
        assertThat(refused.findings()).containsExactly(Finding.error(3, "#org", "The row names no organisation.",
                "Fill #org in each row: cells merged in a spreadsheet are empty in all rows but the first."));
    }

    @Test
    void a_row_that_does_not_say_what_is_done_is_refused() {
        ReportedRecord refused = Table.of("#org,#activity,#sector", "IOM,,").records().getFirst();

        assertThat(refused.activity()).isNull();
        assertThat(refused.findings()).map(Finding::message).containsExactly("The row does not say what is done.");
    }

    @Test
    void what_is_not_understood_is_left_out_with_a_warning_each() {
        Table table = Table.of(
                "#org,#activity,#sector,#country,#adm2,#date+start,#date+end,#status,#value,#currency",
                "IOM,Aid,Astronomy,Serbia,Narnia,soon,31.12.2025.,perhaps,much,EUR");

        ReportedActivity activity = table.activity();
        assertThat(activity.territories()).containsExactly(new Territory("RS"));
        assertThat(activity.themes()).isEmpty();
        assertThat(activity.period()).isNull();
        assertThat(activity.status()).isNull();
        assertThat(activity.budget()).isNull();
        assertThat(table.warnings()).containsExactlyInAnyOrder("The sector \"Astronomy\" is none of our themes.",
                "\"soon\" is no date.", "The status \"perhaps\" is not known.", "\"much\" is no amount.",
                "Places that are not in our list or could be several: \"Narnia\". What encloses them is taken.",
                "There is an end, 2025-12-31, and no start, so the period is left out.");
    }

    @Test
    void amounts_without_a_currency_or_with_several_are_left_out() {
        Table table = Table.of("#org,#activity,#value,#currency", "IOM,a,100,", "IOM,b,100,EUR", "IOM,b,100,USD",
                "IOM,c,-100,EUR");

        assertThat(table.activities()).map(ReportedActivity::budget).containsOnlyNulls();
        assertThat(table.warnings()).containsExactly("The amount 100 has no currency, so it is left out.",
                "The rows of this activity have several currencies, so their amounts are left out.",
                "-100 is no amount that an activity can cost.");
    }

    @Test
    void an_end_before_the_start_is_left_out() {
        Table table = Table.of("#org,#activity,#date+start,#date+end", "IOM,a,2025-05-01,2025-04-01");

        assertThat(table.activity().period()).hasToString("Period[start=2025-05-01, end=null]");
        assertThat(table.warnings())
                .containsExactly("The end 2025-04-01 is before the start 2025-05-01, so it is left out.");
    }

    @Test
    void rows_that_contradict_each_other_are_read_as_the_first_says() {
        Table table = Table.of("#org,#activity+id,#activity+name,#status", "IOM,1,Aid,planned", "IOM,1,Help,ongoing");

        assertThat(table.activity().title().byLanguage()).containsEntry("en", "Aid");
        assertThat(table.activity().status()).isEqualTo(InitiativeStatus.PLANNED);
        assertThat(table.warnings()).containsExactly(
                "The rows of this activity say different things; that of the first is kept: \"Aid\"",
                "The rows of this activity have several statuses; PLANNED of the first is taken.");
    }

    @Test
    void a_point_refines_the_names_and_does_not_contradict_them() {
        Table table = Table.of("#org,#activity,#country,#geo+lat,#geo+lon", "IOM,a,Serbia,42.31,21.65",
                "IOM,b,Albania,42.31,21.65", "IOM,c,,\"42,31\",\"21,65\"");

        assertThat(table.activities()).map(each -> each.territories().getFirst().code()).containsExactly(
                "RS-24-presevo", "AL",
                "RS-24-presevo");
        assertThat(table.warnings()).containsExactly(
                "The point lies in RS-24-presevo, not [AL], which the row names; the names are taken.");
    }

    @Test
    void cells_beyond_the_tags_are_told() {
        assertThat(Table.of("#org,#activity", "IOM,Aid, help and more,x").warnings()).containsExactly(
                "Row 2 has 2 cells beyond the row of tags; they are left out.");
    }

    @Test
    void texts_and_lists_never_pass_the_limits_of_the_register() {
        String partners = IntStream.range(0, 150).mapToObj(each -> "partner " + each).collect(Collectors.joining(";"));
        Table table = Table.of("#org,#activity,#description,#org+impl",
                "%s,%s,%s,%s".formatted("o".repeat(400), "t".repeat(
                        400), "d".repeat(6_000), partners));

        ReportedActivity activity = table.activity();
        assertThat(activity.title().byLanguage().get("en")).hasSize(300).endsWith("…");
        assertThat(Objects.requireNonNull(activity.summary()).byLanguage().get("en")).hasSize(5_000).endsWith("…");
        assertThat(Objects.requireNonNull(activity.lead().name()).byLanguage().get("en")).hasSize(300);
        assertThat(activity.participants()).hasSize(100);
        assertThat(table.warnings()).containsExactly("The text has more than 300 characters; the rest is left out.",
                "The text has more than 5,000 characters; the rest is left out.",
                "The activity has more than 100 participants; the others are left out.");
    }
}
