package org.sinergija.contracts.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TerritoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"RS", "XK", "RS-00", "BA-BIH", "RS-24-presevo", "MK-skopje", "BA-BIH-velika-kladusa"})
    void a_code_is_a_country_a_unit_or_a_municipality(String code) {
        assertThat(new Territory(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rs", "Serbia", "RS-", "RS-24-Presevo", "RS 24", "RS-24-"})
    void anything_else_is_refused(String code) {
        assertThatThrownBy(() -> new Territory(code)).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("no territory code");
    }
}
