package org.sinergija.projects.iati;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedRecord;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTheFirstEditionTest {
    private static final String ACTIVITY = """
            <iati-activity version="1.03" xml:lang="en" default-currency="EUR">
              <activity-date type="start-planned" iso-date="2012-01-01">2012-01-01</activity-date>
              <activity-date type="end-actual">2013-12-31</activity-date>
              <reporting-org ref="XX-1" type="15">Directorate</reporting-org>
              <iati-identifier>XX-1-7</iati-identifier>
              <other-identifier owner-ref="XX-1" owner-name="Directorate">7</other-identifier>
              <title>Asylum office</title>
              <title xml:lang="sq">Zyra e azilit</title>
              <description type="1">An office.</description>
              <description type="1" xml:lang="sq">Një zyrë.</description>
              <description type="2">Fewer days.</description>
              <activity-status code="4">Post-completion</activity-status>
              <participating-org role="Implementing" ref="21000" type="22">Help</participating-org>
              <participating-org role="funding">Fund</participating-org>
              <recipient-country code="RS">Serbia</recipient-country>
              <location>
                <name>Preševo</name><coordinates latitude="42.3" longitude="21.6" precision="1"/>
                <location-type code="PPL">Town</location-type>
                <administrative country="RS" adm1="RS-24">Pčinja</administrative>
              </location>
              <sector vocabulary="DAC" code="15190">Migration</sector>
              <sector vocabulary="RO" code="7"/>
              <default-flow-type code="10">ODA</default-flow-type>
              <contact-info><person-name>Ana</person-name></contact-info>
              <activity-website>http://example.org/7</activity-website>
              <total-cost currency="EUR">900</total-cost>
              <budget type="original"><period-start iso-date="2012-01-01"/><period-end iso-date="2012-12-31"/><value>80</value></budget>
              <transaction ref="t">
                <transaction-type code="C">Commitment</transaction-type>
                <value value-date="2012-02-03">500</value><description>All of it</description>
              </transaction>
            </iati-activity>""";

    @Test
    void words_and_texts_of_1_0_are_read_as_2_03_says_them() {
        ReportedActivity activity = only(ActivityXml.read("1.03", ACTIVITY));

        assertThat(activity.identifier()).isEqualTo(new ExternalId("IATI", "XX-1-7"));
        assertThat(activity.title()).isEqualTo(new LocalizedText(Map.of("en", "Asylum office", "sq", "Zyra e azilit")));
        assertThat(activity.summary()).isEqualTo(new LocalizedText(Map.of("en", "An office.", "sq", "Një zyrë.")));
        assertThat(activity.objectives()).isEqualTo(LocalizedText.of("en", "Fewer days."));
        assertThat(activity.lead().name()).isEqualTo(LocalizedText.of("en", "Directorate"));
        assertThat(activity.participants()).extracting(participant -> participant.role()).containsExactly(
                ParticipantRole.IMPLEMENTING, ParticipantRole.FUNDING);
        assertThat(activity.status()).isEqualTo(InitiativeStatus.COMPLETED);
        assertThat(activity.period()).isEqualTo(new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 12, 31)));
        assertThat(activity.themes()).containsExactly("migration-governance");
        assertThat(activity.territories()).containsExactly(new Territory("RS-24"));
        assertThat(activity.budget()).isEqualTo(new Money(new BigDecimal("80"), "EUR"));
        assertThat(activity.externalIds()).containsExactly(new ExternalId("XX-1", "7"));
    }

    @Test
    void the_original_is_of_2_03_and_loses_only_the_names_of_codes() {
        List<ReportedRecord> records = ActivityXml.read("1.03", ACTIVITY);

        assertThat(only(records).original().text()).contains(
                "<other-identifier ref=\"7\" type=\"A1\"><owner-org ref=\"XX-1\"><narrative>Directorate</narrative></owner-org>",
                "<activity-date type=\"1\" iso-date=\"2012-01-01\"/><activity-date type=\"4\" iso-date=\"2013-12-31\"/>",
                "<recipient-country code=\"RS\"><narrative>Serbia</narrative></recipient-country>",
                "<administrative code=\"RS-24\" vocabulary=\"A4\" level=\"1\"/>", "<pos>42.3 21.6</pos>",
                "<feature-designation code=\"PPL\"/>", "<sector vocabulary=\"99\" code=\"7\"/>",
                "<default-flow-type code=\"10\"/>", "<value value-date=\"2012-01-01\">80</value>",
                "<transaction-type code=\"2\"/><transaction-date iso-date=\"2012-02-03\"/>", "<category code=\"A12\"/>",
                "<legacy-data name=\"total-cost\" value=\"900 EUR\"/>")
                .doesNotContain("Ana", "Post-completion", "version=");
        assertThat(records.getFirst().findings()).extracting(Finding::place).containsExactly("contact-info");
    }

    @Test
    void what_became_of_it_reads_the_same_as_2_03() {
        ReportedActivity activity = only(ActivityXml.read("1.03", ACTIVITY));

        assertThat(only(ActivityXml.read("2.03", activity.original().text()))).isEqualTo(activity);
    }

    @Test
    void a_reporter_that_is_named_once_reports_what_follows() {
        String next = ACTIVITY.replaceAll("<reporting-org.*", "").replace("XX-1-7", "XX-1-8");

        assertThat(ActivityXml.read("1.01", ACTIVITY, next)).extracting(record -> record.activity() == null)
                .containsExactly(false,
                        false);
        assertThat(ActivityXml.read("2.01", ACTIVITY, next)).extracting(record -> record.activity() == null)
                .containsExactly(false,
                        true);
    }

    @Test
    void a_file_that_says_another_version_than_it_is_written_in_is_read_as_it_is_written() {
        assertThat(only(ActivityXml.read("2.02", ACTIVITY)).title().byLanguage()).containsKey("sq");
        assertThat(ActivityXml.read("2.02", ACTIVITY).getFirst().findings()).extracting(Finding::message).contains(
                "The title is written as in 1.0x, without a narrative.");
        assertThat(only(ActivityXml.read("seven", ACTIVITY)).title().byLanguage()).containsKey("sq");
        assertThat(ActivityXml.read("seven", ACTIVITY).getFirst().findings()).extracting(Finding::place)
                .contains("@version");
    }

    @Test
    void an_activity_can_be_a_file_of_its_own() {
        assertThat(only(ActivityXml.readAll(ACTIVITY.getBytes(StandardCharsets.UTF_8)))).isEqualTo(only(ActivityXml
                .read("1.03", ACTIVITY)));
    }

    private static ReportedActivity only(List<ReportedRecord> records) {
        assertThat(records).hasSize(1);
        ReportedActivity activity = records.getFirst().activity();
        if (activity == null) {
            throw new AssertionError(records.getFirst().findings().toString());
        }
        return activity;
    }
}
