package org.sinergija.partners.naming;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({"Ministry of Interior of Serbia, RS", "Ministria e Punëve të Brendshme e Kosovës, XK",
            "Министерство за внатрешни работи на Северна Македонија, MK", "Japan International Cooperation Agency, JP",
            "Embassy of Sweden in Serbia, ", "Grupa 484, "})
    void a_name_tells_of_a_country_unless_it_tells_of_several(String name, String country) {
        assertThat(Countries.onlyOneIn(List.of(name)).orElse(null)).isEqualTo(country);
    }
}
