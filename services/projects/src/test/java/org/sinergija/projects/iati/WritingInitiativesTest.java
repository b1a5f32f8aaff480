package org.sinergija.projects.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.instancio.Instancio;
import org.instancio.Random;
import org.instancio.Select;
import org.instancio.generator.AfterGenerate;
import org.instancio.settings.Keys;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.xml.XmlFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.InRegister.anInitiative;
import static org.sinergija.projects.iati.InRegister.called;

class WritingInitiativesTest {
    private static final long SEED = 20261126;
    private static final List<String> THEMES = CodeList.THEMES.codes().stream().map(Code::code).toList();
    private static final List<InitiativeStatus> STATUSES = List.of(InitiativeStatus.PLANNED, InitiativeStatus.ACTIVE,
            InitiativeStatus.COMPLETED, InitiativeStatus.CANCELLED);

    @Test
    void the_document_says_its_version_and_when_it_was_made() {
        assertThat(anInitiative().written()).startsWith("""
                <?xml version="1.0" encoding="UTF-8"?>
                <iati-activities version="2.03" generated-datetime="2026-05-06T07:08:09Z">
                <iati-activity last-updated-datetime="2026-03-02T08:00:00Z">
                """).endsWith("</iati-activity>\n</iati-activities>\n");
    }

    @Test
    void the_least_initiative_has_all_that_the_standard_wants() {
        assertThat(anInitiative().written()).contains(
                "<iati-identifier>XX-SINERGIJA-" + InRegister.ID + "</iati-identifier>",
                "<reporting-org type=\"10\" ref=\"XX-SINERGIJA-", "<description><narrative/></description>",
                "role=\"2\"><narrative xml:lang=\"en\">Organization for Migration</narrative></participating-org>",
                "<activity-status code=\"1\"/>", "<activity-date type=\"unknown\" iso-date=\"1900-01-01\">");
        assertThat(anInitiative().again().participants()).isEmpty();
        assertThat(anInitiative().again().period()).isNull();
    }

    @Test
    void its_identifier_is_the_one_in_iati_else_one_under_its_lead() {
        ReportedOrganisation lead = new ReportedOrganisation("XM-DAC-1", LocalizedText.of("en", "Agency"), null, null,
                null);

        assertThat(anInitiative().ledBy(lead).again().identifier().value()).isEqualTo("XM-DAC-1-" + InRegister.ID);
        assertThat(anInitiative().known(new ExternalId("IATI", "XX-1-9")).again().identifier().value())
                .isEqualTo("XX-1-9");
        assertThat(anInitiative().known(new ExternalId("IATI", "XX-1-9")).written()).doesNotContain("other-identifier");
    }

    @Test
    void percentages_are_written_only_where_there_is_no_doubt() {
        assertThat(anInitiative().in(List.of(new Territory("RS-24-presevo"))).written()).contains(
                "<recipient-country code=\"RS\" percentage=\"100\"/>");
        assertThat(anInitiative().in(List.of(new Territory("RS"), new Territory("BA"))).written()).contains(
                "<recipient-country code=\"RS\"/>", "<recipient-country code=\"BA\"/>");
        assertThat(anInitiative().about(List.of("asylum")).written()).contains(
                "<sector vocabulary=\"1\" code=\"15190\" percentage=\"100\"/>",
                "vocabulary=\"99\" vocabulary-uri=\"urn:sinergija:reference:themes\" code=\"asylum\" percentage=\"100\"");
        assertThat(anInitiative().about(List.of("asylum", "reception")).written()).doesNotContain("percentage");
    }

    @Test
    void a_budget_is_of_the_days_of_its_initiative_or_of_its_first_year() {
        Money budget = new Money(new BigDecimal("1E+6"), "EUR");

        assertThat(anInitiative().with(budget).written()).contains("<period-start iso-date=\"2026-01-02\"/>"
                + "<period-end iso-date=\"2026-12-31\"/><value currency=\"EUR\" value-date=\"2026-01-02\">1000000</value>");
        assertThat(anInitiative().with(budget).during(new Period(LocalDate.of(2025, 5, 1), LocalDate.of(2027, 5, 1)))
                .written())
                .contains("<period-start iso-date=\"2025-05-01\"/><period-end iso-date=\"2027-05-01\"/>");
    }

    @Test
    void whatever_the_register_holds_fits_the_standard_and_reads_back() {
        assertThat(Instancio.of(InRegister.class).withSeed(SEED).withSetting(Keys.AFTER_GENERATE_HINT,
                AfterGenerate.DO_NOT_MODIFY).supply(Select.root(), WritingInitiativesTest::any).stream().limit(
                        200))
                .allSatisfy(initiative -> {
                    InitiativeState now = initiative.state();

                    ReportedActivity again = initiative.again();

                    assertThat(initiative.writtenAndRead().findings())
                            .filteredOn(finding -> !"activity-date/@type".equals(finding
                                    .place()))
                            .isEmpty();
                    assertThat(again.title()).isEqualTo(now.title());
                    assertThat(again.summary()).isEqualTo(now.summary());
                    assertThat(again.objectives()).isEqualTo(now.objectives());
                    assertThat(again.themes()).isEqualTo(now.themes());
                    assertThat(again.territories()).hasSameElementsAs(now.territories());
                    assertThat(again.period()).isEqualTo(now.period());
                    assertThat(Amounts.isSame(again.budget(), now.budget())).isTrue();
                    assertThat(again.status()).isEqualTo(now.status());
                    assertThat(again.participants()).hasSameSizeAs(now.participants());
                    assertThat(again.original().text()).isEqualTo(InRegister.imported(again).again().original().text());
                });
    }

    @Test
    void characters_that_xml_forbids_are_left_out() {
        String written = anInitiative().titled(LocalizedText.of("en", "A \ufffe plan\ud800 \ud83d\ude00")).written();

        assertThat(written).contains("<narrative xml:lang=\"en\">A  plan \ud83d\ude00</narrative>");
        assertThat(XmlFile.whole(written).children()).hasSize(1);
    }

    private static InRegister any(Random random) {
        List<List<String>> themes = List.of(List.of(), List.of(random.oneOf(THEMES)),
                List.of("asylum", "housing", "gender"));
        List<List<Territory>> territories = List.of(List.of(), List.of(new Territory("XK")), List.of(new Territory(
                "RS-24-presevo"), new Territory("BA"), new Territory("AL-04")));
        InRegister initiative = anInitiative().titled(text(random)).with(random.oneOf(STATUSES))
                .about(random.oneOf(themes)).in(
                        random.oneOf(territories));
        if (random.trueOrFalse()) {
            initiative.summed(text(random))
                    .during(new Period(LocalDate.of(random.intRange(1990, 2030), 5, 6), random.oneOf(LocalDate.of(
                            2031, 2, 3), null)));
        }
        if (random.trueOrFalse()) {
            initiative.aiming(text(random))
                    .with(new Money(BigDecimal.valueOf(random.longRange(1, 10_000_000), 2), random.oneOf("EUR",
                            "RSD")))
                    .ledBy(new ReportedOrganisation("XX-9", text(random), "X", null, "RS"));
        }
        for (int i = random.intRange(0, 3); i > 0; i--) {
            initiative.participant(called("Partner " + i),
                    random.oneOf(ParticipantRole.FUNDING, ParticipantRole.IMPLEMENTING));
        }
        return initiative;
    }

    private static LocalizedText text(Random random) {
        return new LocalizedText(random
                .oneOf(List.of(List.of("en"), List.of("sr-Latn", "sr-Cyrl"), List.of("es-419", "cnr", "und")))
                .stream().collect(Collectors.toMap(language -> language, language -> "<%s> & \"Đ\" 😀".formatted(random
                        .upperCaseAlphabetic(5)))));
    }
}
