package org.sinergija.projects.iati;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.exchange.ReportedRelation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

class ReadingOrganisationsTest {

    @Test
    void the_reporting_organisation_leads() {
        assertThat(anActivity().reported().lead())
                .isEqualTo(new ReportedOrganisation("XM-DAC-47066", LocalizedText.of("en",
                        "Organization for Migration"), null, OrganisationType.INTERNATIONAL_ORGANISATION, null));
    }

    @ParameterizedTest
    @CsvSource({"1,FUNDING", "2,ACCOUNTABLE", "3,EXTENDING", "4,IMPLEMENTING"})
    void an_organisation_takes_part_in_its_role(String code, ParticipantRole role) {
        ActivityXml activity = anActivity().with("participating-org",
                """
                        <participating-org ref="RS-MB-123" type="22" role="%s"><narrative>Help</narrative></participating-org>"""
                        .formatted(code));

        assertThat(activity.reported().participants()).containsExactly(new ReportedParticipant(new ReportedOrganisation(
                "RS-MB-123", LocalizedText.of("en", "Help"), null, OrganisationType.CIVIL_SOCIETY, "RS"), role));
    }

    @Test
    void who_has_neither_role_nor_name_is_kept_in_the_original_only() {
        ActivityXml activity = anActivity().with("participating-org", """
                <participating-org role="9"><narrative>Somebody</narrative></participating-org>
                <participating-org role="4"/>""");

        assertThat(activity.reported().participants()).isEmpty();
        assertThat(activity.reported().original().text()).contains("Somebody");
        assertThat(activity.messages()).containsExactly("\"9\" is no role of an organisation.",
                "A participating organisation has neither name nor reference.");
    }

    @Test
    void a_lead_that_alone_takes_part_as_the_one_who_answers_is_no_participant() {
        ActivityXml alone = anActivity().with("participating-org", """
                <participating-org ref="XM-DAC-47066" type="40" role="2">
                  <narrative>Organization for Migration</narrative>
                </participating-org>""");

        assertThat(alone.reported().participants()).isEmpty();
        assertThat(alone.read().findings()).isEmpty();
        assertThat(anActivity().without("participating-org").reported()).isEqualTo(alone.reported());
    }

    @Test
    void more_than_the_register_holds_are_left_out_with_a_warning() {
        ActivityXml activity = anActivity().with("participating-org", IntStream.range(0, 101).mapToObj(
                "<participating-org role=\"1\" ref=\"XX-1-%d\"/>"::formatted).collect(Collectors.joining()));

        assertThat(activity.reported().participants()).hasSize(100);
        assertThat(activity.messages()).containsExactly("The activity has 101 of participating-org.");
    }

    @Test
    void relations_are_taken_by_their_type_and_a_third_partys_is_kept() {
        ActivityXml activity = anActivity().with("related-activity",
                """
                        <related-activity ref="A" type="1"/><related-activity ref="B" type="2"/><related-activity ref="C" type="3"/>
                        <related-activity ref="D" type="4"/><related-activity ref="E" type="5"/><related-activity ref="F" type="x"/>
                        <related-activity ref="XM-DAC-47066-RS1" type="3"/>""");

        assertThat(activity.reported().related()).containsExactly(related(Relation.PARENT, "A"),
                related(Relation.CHILD, "B"),
                related(Relation.SIBLING, "C"), related(Relation.CO_FUNDED, "D"));
        assertThat(activity.reported().original().text()).contains("ref=\"E\"", "ref=\"F\"");
        assertThat(activity.messages()).containsExactly("A relation of type \"x\" to \"F\".");
    }

    @Test
    void an_other_identifier_is_known_by_whose_it_is() {
        ActivityXml activity = anActivity().with("other-identifier",
                """
                        <other-identifier ref="17/204" type="A1"/>
                        <other-identifier ref="P-9" type="A9"><owner-org ref="XM-DAC-41114"/></other-identifier>
                        <other-identifier ref="P-8" type="A9"><owner-org><narrative>World Bank</narrative></owner-org></other-identifier>
                        <other-identifier ref="XM-DAC-47066-OLD" type="A3"/>
                        <other-identifier ref="XM-DAC-1" type="B1"/>""");

        assertThat(activity.reported().externalIds()).containsExactly(new ExternalId("XM-DAC-47066", "17/204"),
                new ExternalId("XM-DAC-41114", "P-9"), new ExternalId("World Bank", "P-8"),
                new ExternalId("IATI-A3", "XM-DAC-47066-OLD"));
        assertThat(activity.read().findings()).isEmpty();
    }

    private static ReportedRelation related(Relation relation, String activity) {
        return new ReportedRelation(relation, new ExternalId("IATI", activity));
    }
}
