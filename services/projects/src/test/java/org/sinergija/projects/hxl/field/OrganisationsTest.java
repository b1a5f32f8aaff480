package org.sinergija.projects.hxl.field;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.projects.exchange.ReportedOrganisation;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationsTest {

    @ParameterizedTest
    @CsvSource({"#org+funder;#org+impl;#org+lead;#org, EU;Caritas;IOM;UNHCR, IOM",
            "#org+funder;#org+impl;#org, EU;Caritas;UNHCR, UNHCR",
            "#org+funder;#org+impl;#org+prog, EU;Caritas;UNDP, UNDP",
            "#org+donor;#org+partner;#org+implementing, EU;Caritas;Red Cross, Red Cross", "#org+fund;#sector, EU;x, EU",
            "#org+reporting;#org+prog, Ministry;UNDP, Ministry"})
    void the_lead_is_who_is_nearest_to_answering_for_it(String tags, String cells, String lead) {
        assertThat(name(Organisations.of(Rows.of(tags, cells)).lead())).isEqualTo(lead);
    }

    @Test
    void the_others_take_part_in_the_role_of_their_column() {
        Organisations organisations = Organisations.of(Rows.of(
                "#org;#org+impl;#org+impl;#org+funder;#org+prog;#org+accountable;#org+partner;#org+beneficiary;#org",
                "IOM;A;B;C;D;E;F;G;H"));

        assertThat(organisations.participants()).map(each -> name(each.organisation()) + " " + each.role())
                .containsExactly(
                        "C FUNDING", "E ACCOUNTABLE", "D EXTENDING", "A IMPLEMENTING", "B IMPLEMENTING",
                        "G BENEFICIARY",
                        "H ASSOCIATED", "F ASSOCIATED");
    }

    @Test
    void who_leads_by_a_role_has_that_role_too() {
        assertThat(Organisations.of(Rows.of("#org+impl;#sector", "Caritas;x")).participants()).map(each -> name(each
                .organisation()) + " " + each.role()).containsExactly("Caritas IMPLEMENTING");
    }

    @Test
    void a_cell_may_list_several_with_their_acronyms_beside() {
        List<ReportedOrganisation> funders = Organisations
                .of(Rows.of("#org,#org+funder+name,#org+funder+acronym,#org+funder+id",
                        "IOM,European Union|Sweden;Norway,EU||NO,|SE-0"))
                .participants().stream().map(each -> each.organisation())
                .toList();

        assertThat(funders).map(OrganisationsTest::name).containsExactly("European Union", "Sweden", "Norway");
        assertThat(funders).map(ReportedOrganisation::acronym).containsExactly("EU", null, "NO");
        assertThat(funders).map(ReportedOrganisation::reference).containsExactly(null, "SE-0", null);
    }

    @Test
    void an_acronym_names_who_has_no_name_and_a_reference_is_enough() {
        assertThat(name(Organisations.of(Rows.of("#org+acronym;#sector", "IOM;x")).lead())).isEqualTo("IOM");
        assertThat(Organisations.of(Rows.of("#org+id;#sector", "XM-DAC-47066;x")).lead())
                .isEqualTo(new ReportedOrganisation(
                        "XM-DAC-47066", null, null, null, null));
        assertThat(Organisations.of(Rows.of("#org+type;#sector", "NGO;x")).lead()).isNull();
        assertThat(Organisations.of(Rows.of("#org+url;#sector", "https://example.org;x")).lead()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"INGO, CIVIL_SOCIETY", "un agency, INTERNATIONAL_ORGANISATION", "Ministry, GOVERNMENT",
            "Municipality, LOCAL_AUTHORITY", "Donor, DONOR", "private sector, PRIVATE_SECTOR", "University, ACADEMIC",
            "EU agency, EU_AGENCY", "LOCAL_AUTHORITY, LOCAL_AUTHORITY", "club, "})
    void its_type_is_told_by_the_usual_words(String text, @Nullable OrganisationType type) {
        assertThat(Objects.requireNonNull(Organisations.of(Rows.of("#org;#org+type", "IOM;" + text)).lead()).type())
                .isEqualTo(
                        type);
    }

    @ParameterizedTest
    @CsvSource({"rs, RS", "Serbia, RS", "SRB, RS", "DE, DE", "Atlantis, "})
    void its_country_is_told_by_code_or_name(String text, @Nullable String country) {
        assertThat(
                Objects.requireNonNull(Organisations.of(Rows.of("#org;#org+country", "IOM;" + text)).lead()).country())
                .isEqualTo(country);
    }

    private static @Nullable String name(@Nullable ReportedOrganisation organisation) {
        return organisation == null || organisation.name() == null ? null : organisation.name().byLanguage().get("en");
    }
}
