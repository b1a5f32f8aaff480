package org.sinergija.partners.naming;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.contracts.organisation.OrganisationType;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({"XM-DAC-47066, INTERNATIONAL_ORGANISATION, ", "47066, INTERNATIONAL_ORGANISATION, ",
            "XM-DAC-21018, CIVIL_SOCIETY, ", "XM-DAC-51001, ACADEMIC, ", "XM-DAC-5-7, GOVERNMENT, DE",
            "XM-DAC-302-1, GOVERNMENT, US", "XM-DAC-967-1, INTERNATIONAL_ORGANISATION, ", "GB-1, GOVERNMENT, GB",
            "US-GOV-1, GOVERNMENT, US", "XK-GOV-3, GOVERNMENT, XK", "RS-APR-17234567, , RS", "us-ein-13-5563422, , US",
            "XI-DUNS-48407589, , ", "EC-ELARG, , ", "AA-AAA-123456789, , ", "uk1234, , "})
    void it_tells_the_kind_of_organisation_and_its_country_or_nothing(String text, OrganisationType type,
            String country) {
        Reference reference = new Reference(text);

        assertThat(reference.type().orElse(null)).isEqualTo(type);
        assertThat(reference.country().orElse(null)).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XM-DAC-21000", "10000", "XM-DAC-61000", "see annex", "A&B"})
    void a_category_or_a_remark_identifies_nobody(String text) {
        assertThat(new Reference(text).identifies()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XM-DAC-44000", "XM-DAC-41114", "XI-IATI-1001", "US-GOV-1000"})
    void any_other_may_identify(String text) {
        assertThat(new Reference(text).identifies()).isTrue();
    }

    @Test
    void one_reference_is_recognised_however_it_is_written() {
        assertThat(new Reference(" xm-dac-47066 ").key()).isEqualTo(new Reference("47066").key())
                .isEqualTo("XM-DAC-47066");
    }
}
