package org.sinergija.projects.hxl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ReadingTablesTest {

    @Test
    void a_row_tells_all_that_the_register_knows_of_an_activity() {
        ReportedActivity activity = Table.of(
                "#activity+id,#activity+name+en,#activity+name+sr,#description,#org+lead+name,#org+lead+acronym,#org+type+lead,#org+funder,"
                        + "#org+impl,#sector,#activity+type,#beneficiary,#country,#adm2,#date+start,#date+end,#status,#value,#currency",
                "A-7,Shelter for families,Smeštaj za porodice,Beds and meals for those who arrive.,International Organization for Migration,IOM,UN,"
                        + "EU,Red Cross of Serbia,Shelter,Training,Refugees,Serbia,Preševo,2025-03-01,2025-12-31,Ongoing,\"12,500.50\",EUR")
                .activity();

        assertThat(activity.identifier())
                .isEqualTo(new ExternalId("3W", "international-organization-for-migration:A-7"));
        assertThat(activity.title().byLanguage()).containsEntry("en", "Shelter for families").containsEntry("sr",
                "Smeštaj za porodice");
        assertThat(activity.summary()).isEqualTo(LocalizedText.of("en", "Beds and meals for those who arrive."));
        assertThat(activity.lead()).isEqualTo(new ReportedOrganisation(null, LocalizedText.of("en",
                "International Organization for Migration"), "IOM", OrganisationType.INTERNATIONAL_ORGANISATION, null));
        assertThat(activity.participants()).map(each -> each.organisation().name() + " " + each.role()).containsExactly(
                LocalizedText.of("en", "EU") + " " + ParticipantRole.FUNDING,
                LocalizedText.of("en", "Red Cross of Serbia")
                        + " " + ParticipantRole.IMPLEMENTING);
        assertThat(activity.themes()).containsExactly("reception-conditions");
        assertThat(activity.activityTypes()).containsExactly("training");
        assertThat(activity.targetGroups()).containsExactly("refugees");
        assertThat(activity.territories()).containsExactly(new Territory("RS-24-presevo"));
        assertThat(activity.period()).isEqualTo(new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 12, 31)));
        assertThat(activity.status()).isEqualTo(InitiativeStatus.ACTIVE);
        assertThat(activity.budget()).hasToString("Money[amount=12500.5, currency=EUR]");
    }

    @Test
    void rows_of_one_activity_far_apart_are_one_with_all_their_places() {
        Table table = Table.of("#org,#activity+name,#adm2,#country", "UNHCR,Legal aid,Preševo,Serbia",
                "IOM,Legal aid,Niš,Serbia", "UNHCR,Legal aid,Šid,Serbia", "unhcr,LEGAL AID,Preševo,Serbia");

        assertThat(table.activities()).map(ReportedActivity::territories).containsExactly(List.of(new Territory(
                "RS-24-presevo"), new Territory("RS-07-sid")), List.of(new Territory("RS-20-nis")));
        assertThat(table.records()).map(ReportedRecord::line).containsExactly(2, 3);
        assertThat(table.records()).map(ReportedRecord::number).containsExactly(1, 2);
    }

    @Test
    void several_columns_of_one_tag_tell_of_several_places_and_sectors() {
        ReportedActivity activity = Table.of("#org,#activity,#sector+list,#sector+list,#country,#adm1+name,#adm1+name",
                "UNHCR,Help on the road,Education,Shelter,Serbia,Pčinja,Belgrade").activity();

        assertThat(activity.territories()).containsExactly(new Territory("RS-24"), new Territory("RS-00"));
        assertThat(activity.themes()).containsExactly("education-language", "reception-conditions");
    }

    @Test
    void a_mark_or_a_number_means_what_its_column_is_for() {
        ReportedActivity activity = Table.of(
                "#org,#activity,#sector+protection,#sector+wash,#sector+education,#targeted+refugees,#targeted+f,#targeted+idps",
                "UNHCR,Help,x,,yes,120,60,0").activity();

        assertThat(activity.themes()).containsExactly("protection", "education-language");
        assertThat(activity.targetGroups()).containsExactly("refugees");
    }

    @Test
    void without_a_name_the_sector_and_the_organisation_make_a_title_and_the_country_divides() {
        Table table = Table.of("#org,#sector,#country,#adm1", "CARE,Health,Serbia,Pčinja",
                "CARE,Health,Serbia,Belgrade",
                "CARE,Health,Albania,Tirana");

        assertThat(table.activities()).map(each -> each.title().byLanguage().get("en")).containsExactly("Health – CARE",
                "Health – CARE");
        assertThat(table.activities()).map(each -> each.identifier().value()).containsExactly("care:health:serbia",
                "care:health:albania");
        assertThat(table.activities().getFirst().territories()).hasSize(2);
        assertThat(table.warnings()).contains("The activity has no name; its title is \"Health – CARE\".");
    }

    @Test
    void dates_of_a_column_are_read_in_the_order_that_its_clear_ones_have() {
        Table table = Table.of("#org,#activity,#date+start,#date+end", "IOM,a,3/2/2025,3/31/2025",
                "IOM,b,25/2/2025,5/4/2025");

        assertThat(table.activities()).map(ReportedActivity::period)
                .containsExactly(new Period(LocalDate.of(2025, 2, 3),
                        LocalDate.of(2025, 3, 31)), new Period(LocalDate.of(2025, 2, 25), LocalDate.of(2025, 5, 4)));
        assertThat(table.warnings()).isEmpty();
    }

    @Test
    void an_activity_runs_from_its_first_start_to_its_last_end_as_it_really_was() {
        Table table = Table.of("#org,#activity,#activity+id,#date+start+planned,#date+start+actual,#date+end",
                "IOM,a,1,2025-01-01,2025-02-01,2025-06", "IOM,a,1,2025-01-01,2025-03-01,2025-09-30",
                "IOM,a,1,,2025-01-15,ongoing");

        assertThat(table.activity().period())
                .isEqualTo(new Period(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 9, 30)));
        assertThat(table.warnings()).isEmpty();
    }

    @Test
    void a_marked_sector_makes_a_title_too() {
        assertThat(Table.of("#org,#sector+wash,#sector+education,#sector+health", "IOM,x,1,0").activity().title()
                .byLanguage()).containsEntry("en", "wash, education – IOM");
    }

    @Test
    void a_description_makes_a_title_where_there_is_no_name() {
        assertThat(Table.of("#org,#description", "IOM,Beds and meals.").activity().title().byLanguage()).containsEntry(
                "en",
                "Beds and meals.");
    }

    @Test
    void nothing_stays_on_disk_when_it_is_closed() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = files(temporary);

        Table.of("#org,#activity", "IOM,Aid");
        assertThatThrownBy(() -> Table.of("#org,#adm1", "IOM,Niš")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> Table.of("#org,#activity", "IOM,\"Aid")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> Table.of("PK\u0003\u0004")).isInstanceOf(UnreadableFile.class);

        // Others on this machine may be reading tables meanwhile.
        await().untilAsserted(() -> assertThat(files(temporary)).isSubsetOf(before));
    }

    @Test
    void a_date_that_could_be_two_is_read_day_first_with_a_warning() {
        Table table = Table.of("#org,#activity,#date+start", "IOM,a,3/4/2025");

        assertThat(table.activity().period()).isEqualTo(new Period(LocalDate.of(2025, 4, 3), null));
        assertThat(table.warnings())
                .containsExactly("\"3/4/2025\" could be 2025-04-03 or have day and month the other way"
                        + " round; nothing in its column tells which.");
    }

    @Test
    void a_total_that_each_row_repeats_counts_once_and_parts_are_summed() {
        Table table = Table.of("#org,#activity,#adm1,#value+eur", "IOM,a,Niš,1000", "IOM,a,Šid,1000", "IOM,b,Niš,1000",
                "IOM,b,Šid,500");

        assertThat(table.activities()).map(each -> String.valueOf(each.budget())).containsExactly(
                "Money[amount=1000, currency=EUR]", "Money[amount=1500, currency=EUR]");
        assertThat(table.warnings()).anyMatch(each -> each.contains("their sum 1500 is taken"));
    }

    @Test
    void amounts_of_a_column_are_read_as_its_clear_ones_are_written() {
        Table table = Table.of("#org;#activity;#value;#currency", "IOM;a;1.234;EUR", "IOM;b;1.234,50;EUR");

        assertThat(table.activities()).map(each -> String.valueOf(each.budget())).containsExactly(
                "Money[amount=1234, currency=EUR]", "Money[amount=1234.5, currency=EUR]");
    }

    @Test
    void the_original_has_what_was_told_and_nobody_who_could_be_reached() {
        Table table = Table.of("Who,Contact,What,Reached", "#org,#contact+email,#activity,#reached+f",
                "IOM,ana@example.org,Ask ana@example.org,12");

        assertThat(table.activity().original().text()).isEqualTo(
                "{\"columns\":[{\"tag\":\"#org\",\"ordinal\":0,\"name\":\"Who\"},{\"tag\":\"#activity\",\"ordinal\":0,\"name\":\"What\"},"
                        + "{\"tag\":\"#reached+f\",\"ordinal\":0,\"name\":\"Reached\"}],\"rows\":[[\"IOM\",\"Ask […]\",\"12\"]]}");
        assertThat(table.warnings())
                .containsExactly("Data of people are not kept: column 2 'Contact' (#contact+email).");
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv") || file.toString().endsWith(".bin")).collect(
                    Collectors.toSet());
        }
    }
}
