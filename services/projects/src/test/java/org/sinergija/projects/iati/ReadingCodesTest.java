package org.sinergija.projects.iati;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

class ReadingCodesTest {

    @ParameterizedTest
    @CsvSource({"1,15190,migration-governance", "'',15190,migration-governance", "2,720,humanitarian-assistance",
            "1,93015,voluntary-return"})
    void a_sector_gives_the_theme_that_it_is_plainly_about(String vocabulary, String code, String theme) {
        String stated = vocabulary.isEmpty() ? "" : "vocabulary=\"%s\"".formatted(vocabulary);
        ActivityXml activity = anActivity().with("sector", "<sector %s code=\"%s\"/>".formatted(stated, code));

        assertThat(activity.reported().themes()).containsExactly(theme);
        assertThat(activity.read().findings()).isEmpty();
    }

    @Test
    void a_sector_without_a_theme_is_kept_without_a_word() {
        ActivityXml activity = anActivity().with("sector", """
                <sector vocabulary="1" code="11330"/><sector vocabulary="7" code="10"/>
                <sector vocabulary="99" vocabulary-uri="https://example.org/codes" code="15190"/>""");

        assertThat(activity.reported().themes()).isEmpty();
        assertThat(activity.reported().original().text()).contains("11330", "https://example.org/codes");
        assertThat(activity.read().findings()).isEmpty();
    }

    @Test
    void our_own_themes_say_more_than_the_dac_codes_beside_them() {
        ActivityXml activity = anActivity().with("sector", """
                <sector vocabulary="99" vocabulary-uri="urn:sinergija:reference:themes" code="readmission"/>
                <sector vocabulary="99" vocabulary-uri="urn:sinergija:reference:themes" code="no-theme"/>
                <sector vocabulary="1" code="15190"/>""");

        assertThat(activity.reported().themes()).containsExactly("readmission");
    }

    @Test
    void what_transactions_say_counts_where_the_activity_does_not() {
        ActivityXml activity = anActivity().with("transaction", """
                <transaction>
                  <transaction-type code="3"/><transaction-date iso-date="2026-01-01"/>
                  <value value-date="2026-01-01">5</value><sector code="15190"/><recipient-country code="BA"/>
                </transaction>""");

        assertThat(activity.reported().themes()).containsExactly("migration-governance");
        assertThat(activity.reported().territories()).containsExactly(new Territory("BA"));
        assertThat(activity.with("sector", "<sector code=\"15160\"/>").reported().themes())
                .containsExactly("human-rights");
    }

    @Test
    void countries_are_territories_and_an_unknown_one_is_told() {
        ActivityXml activity = anActivity().with("recipient-country", """
                <recipient-country code="XK"/><recipient-country code="rs"/><recipient-country code="ZZ"/>""");

        assertThat(activity.reported().territories()).containsExactly(new Territory("XK"), new Territory("RS"));
        assertThat(activity.messages()).containsExactly("\"ZZ\" is no country code.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<location><administrative vocabulary='A4' code='RS' level='0'/><administrative vocabulary='A4' code='RS-24'/></location>|RS-24",
            "<location ref='RS-24-presevo'/>|RS-24-presevo",
            "<location><name><narrative>Прешево</narrative></name></location>|RS-24-presevo",
            "<location><name><narrative>Preševo</narrative></name><administrative vocabulary='A4' code='RS'/></location>|RS-24-presevo",
            "<location><name><narrative>Nowhere</narrative></name><administrative vocabulary='A4' code='RS'/></location>|RS"})
    void a_location_says_where_in_a_country(String location, String territory) {
        ActivityXml activity = anActivity().with("recipient-country", "<recipient-country code=\"RS\"/>").with(
                "location",
                location);

        assertThat(activity.reported().territories()).containsExactly(new Territory(territory));
        assertThat(activity.read().findings()).isEmpty();
    }

    @Test
    void a_country_stays_as_long_as_one_of_its_locations_is_not_known() {
        ActivityXml activity = anActivity().with("recipient-country", "<recipient-country code=\"RS\"/>").with(
                "location",
                """
                        <location ref="RS-24-presevo"/><location><name><narrative>Nowhere</narrative></name></location>""");

        assertThat(activity.reported().territories()).containsExactly(new Territory("RS"),
                new Territory("RS-24-presevo"));
    }

    @ParameterizedTest
    @CsvSource({"1,PLANNED", "2,ACTIVE", "3,ACTIVE", "4,COMPLETED", "5,CANCELLED"})
    void a_status_code_is_a_status(String code, InitiativeStatus status) {
        ActivityXml activity = anActivity().with("activity-status", "<activity-status code=\"%s\"/>".formatted(code));

        assertThat(activity.reported().status()).isEqualTo(status);
        assertThat(activity.read().findings()).isEmpty();
    }

    @Test
    void a_suspended_activity_is_active_with_a_warning() {
        ActivityXml activity = anActivity().with("activity-status", "<activity-status code=\"6\"/>");

        assertThat(activity.reported().status()).isEqualTo(InitiativeStatus.ACTIVE);
        assertThat(activity.messages()).containsExactly("The activity is suspended (6).");
    }

    @ParameterizedTest
    @CsvSource({"1,PLANNED", "2,ACTIVE", "4,COMPLETED"})
    void a_status_that_is_missing_or_unknown_is_told_by_the_dates(String date, InitiativeStatus status) {
        ActivityXml activity = anActivity().with("activity-date", """
                <activity-date type="%s" iso-date="2020-01-01"/>""".formatted(date));

        assertThat(activity.without("activity-status").reported().status()).isEqualTo(status);
        assertThat(activity.with("activity-status", "<activity-status code=\"x\"/>").reported().status())
                .isEqualTo(status);
    }

    @Test
    void what_happened_comes_before_what_was_planned() {
        ActivityXml activity = anActivity().with("activity-date", """
                <activity-date type="1" iso-date="2026-01-01"/><activity-date type="2" iso-date="2026-02-01Z"/>
                <activity-date type="3" iso-date="2026-12-31"/>""");

        assertThat(activity.reported().period())
                .isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31)));
        assertThat(activity.read().findings()).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_left_out() {
        ActivityXml activity = anActivity().with("activity-date", """
                <activity-date type="2" iso-date="2026-02-01"/><activity-date type="3" iso-date="2025-12-31"/>""");

        assertThat(activity.reported().period()).isEqualTo(new Period(LocalDate.of(2026, 2, 1), null));
        assertThat(activity.messages()).containsExactly(
                "A date of the activity cannot be: 2025-12-31 is before the start 2026-02-01.");
    }

    @ParameterizedTest
    @CsvSource({"3,2026-12-31", "1,1066-10-14", "9,2026-01-01"})
    void without_a_start_that_can_be_there_is_no_period(String type, String day) {
        ActivityXml activity = anActivity().with("activity-date",
                "<activity-date type=\"%s\" iso-date=\"%s\"/>".formatted(type,
                        day));

        assertThat(activity.reported().period()).isNull();
        assertThat(activity.messages()).hasSize(1);
    }
}
