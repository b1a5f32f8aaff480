package org.sinergija.projects.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;
import static org.sinergija.projects.iati.InRegister.called;
import static org.sinergija.projects.iati.InRegister.imported;

class GivingBackTest {
    private static final ReportedActivity REPORTED = anActivity().withAttributes(
            "xmlns:x=\"urn:x\" xml:lang=\"en\" default-currency=\"EUR\" last-updated-datetime=\"2026-01-01T00:00:00Z\"")
            .with("description",
                    """
                            <description type="3"><narrative>Officers.</narrative></description>
                            <description type="1"><narrative>Two weeks.</narrative></description>
                            <description type="2"><narrative>Skills.</narrative></description>""")
            .with("more", """
                    <other-identifier ref="17" type="A1"/><other-identifier ref="XX-OWN" type="B1"/>
                    <recipient-country code="RS" percentage="70"/><recipient-region code="89" percentage="30"/>
                    <location ref="RS-24-presevo"><exactness code="1"/></location>
                    <sector code="15190"><narrative>Migration</narrative></sector><sector code="11330"/>
                    <budget status="2"><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
                      <value value-date="2026-01-01">500.00</value></budget>
                    <transaction><transaction-type code="3"/><transaction-date iso-date="2026-02-01"/>
                      <value value-date="2026-02-01">7</value></transaction>
                    <related-activity ref="XX-P" type="1"/><related-activity ref="XX-T" type="5"/>
                    <x:treasury>9</x:treasury>""").reported();

    @Test
    void what_nobody_changed_comes_back_as_it_came() {
        assertThat(imported(REPORTED).again()).isEqualTo(REPORTED);
        assertThat(imported(REPORTED).writtenAndRead().findings()).isEmpty();
    }

    @Test
    void what_has_no_field_comes_back_whatever_was_changed() {
        InRegister changed = imported(REPORTED).titled(LocalizedText.of("en", "Other")).with((Money) null)
                .about(List.of()).in(List
                        .of())
                .withoutParticipants().withoutRelations();

        assertThat(changed.written())
                .contains("<transaction>", "type=\"B1\"", "Officers.", "<recipient-region code=\"89\"",
                        "ref=\"XX-T\" type=\"5\"", "<x:treasury>9</x:treasury>",
                        "last-updated-datetime=\"2026-03-02T08:00:00Z\"")
                .doesNotContain(
                        "<sector", "<recipient-country", "<location", "<budget");
    }

    @Test
    void a_changed_text_is_the_registers() {
        InRegister changed = imported(REPORTED).titled(new LocalizedText(Map.of("en", "Training", "sq", "Trajnim")))
                .summed(
                        LocalizedText.of("sr", "Нешто"))
                .aiming(null);

        assertThat(changed.again().title().byLanguage()).containsKey("sq");
        assertThat(changed.again().summary()).isEqualTo(LocalizedText.of("sr", "Нешто"));
        assertThat(changed.again().objectives()).isNull();
        assertThat(changed.written()).contains("Officers.").doesNotContain("Two weeks", "Skills");
    }

    @Test
    void a_changed_status_period_and_budget_are_the_registers() {
        ReportedActivity again = imported(REPORTED).with(InitiativeStatus.COMPLETED)
                .during(new Period(LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 4, 1)))
                .with(new Money(new BigDecimal("600.5"), "RSD")).again();

        assertThat(again.status()).isEqualTo(InitiativeStatus.COMPLETED);
        assertThat(again.period()).isEqualTo(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
        assertThat(again.budget()).isEqualTo(new Money(new BigDecimal("600.5"), "RSD"));
    }

    @Test
    void a_budget_that_is_stored_with_other_decimals_is_the_same() {
        assertThat(imported(REPORTED).with(new Money(new BigDecimal("500.00"), "EUR")).again()).isEqualTo(REPORTED);
    }

    @Test
    void changed_themes_and_territories_are_the_registers() {
        InRegister changed = imported(REPORTED).about(List.of("asylum", "gender"))
                .in(List.of(new Territory("BA"), new Territory(
                        "RS-24")));

        assertThat(changed.again().themes()).containsExactly("asylum", "gender");
        assertThat(changed.again().territories()).containsExactly(new Territory("BA"), new Territory("RS-24"));
        assertThat(changed.written()).doesNotContain("11330", "exactness");
    }

    @Test
    void a_lead_that_the_register_knows_by_the_same_name_or_identifier_is_the_same() {
        ReportedOrganisation sameName = new ReportedOrganisation(null,
                LocalizedText.of("sq", "ORGANIZATION for migration"), null,
                null, null);
        ReportedOrganisation sameReference = new ReportedOrganisation("XM-DAC-47066", LocalizedText.of("en", "IOM"),
                null, null, null);

        assertThat(imported(REPORTED).ledBy(sameName).again()).isEqualTo(REPORTED);
        assertThat(imported(REPORTED).ledBy(sameReference).again()).isEqualTo(REPORTED);
        assertThat(imported(REPORTED).ledBy(called("Commissariat")).again().lead().name())
                .isEqualTo(LocalizedText.of("en",
                        "Commissariat"));
    }

    @Test
    void a_channel_code_alone_makes_no_two_organisations_the_same() {
        ReportedActivity channel = anActivity().with("participating-org", """
                <participating-org ref="21000" role="4"><narrative>Help</narrative></participating-org>""").reported();
        ReportedOrganisation other = new ReportedOrganisation("21000", LocalizedText.of("en", "Aid"), null, null, null);

        ReportedActivity again = imported(channel).withoutParticipants()
                .participant(other, ParticipantRole.IMPLEMENTING).again();

        assertThat(again.participants()).extracting(participant -> participant.organisation().name())
                .containsExactly(LocalizedText
                        .of("en", "Aid"));
    }

    @Test
    void a_channel_code_is_all_that_tells_an_organisation_without_a_name() {
        ReportedActivity channel = anActivity()
                .with("participating-org", "<participating-org ref=\"21000\" role=\"4\"/>").reported();

        assertThat(imported(channel).again()).isEqualTo(channel);
        assertThat(imported(channel).withoutParticipants().participant(called("21000"), ParticipantRole.IMPLEMENTING)
                .again())
                .isEqualTo(channel);
    }

    @Test
    void participants_that_stay_are_given_back_and_new_ones_added() {
        ReportedOrganisation fund = new ReportedOrganisation("XX-F", LocalizedText.of("en", "Fund"), null,
                OrganisationType.DONOR, null);

        InRegister changed = imported(REPORTED).participant(fund, ParticipantRole.FUNDING).participant(called("Town"),
                ParticipantRole.BENEFICIARY);

        assertThat(changed.written()).contains("<participating-org ref=\"RS-GOV-1\" type=\"10\" role=\"4\">",
                "<participating-org ref=\"XX-F\" type=\"90\" role=\"1\">").doesNotContain("Town");
        assertThat(imported(REPORTED).withoutParticipants().again().participants()).isEmpty();
    }

    @Test
    void relations_are_the_registers_where_it_knows_the_activity() {
        ReportedActivity again = imported(REPORTED).withoutRelations().related(Relation.SIBLING, "XX-P")
                .related(Relation.CHILD, "XX-C")
                .related(Relation.SUCCESSOR, "XX-S").again();

        assertThat(again.related()).extracting(relation -> relation.relation() + " " + relation.activity().value())
                .containsExactly(
                        "SIBLING XX-P", "CHILD XX-C");
    }

    @Test
    void other_identifiers_come_and_go_with_the_registers() {
        ExternalId own = new ExternalId("XM-DAC-47066", "17");
        ExternalId focus = new ExternalId("Focus", "F-1");

        assertThat(imported(REPORTED).known(focus).again().externalIds()).containsExactly(own, focus);
        assertThat(imported(REPORTED).unknown(own).again().externalIds()).isEmpty();
    }
}
