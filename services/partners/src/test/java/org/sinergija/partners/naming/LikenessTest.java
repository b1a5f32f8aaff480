package org.sinergija.partners.naming;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.value.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    U.S. Agency for International Development  | U.S. Government - U.S. Agency for International Development
                    World Bank                                 | World Bank Group
                    International Organisation for Migration   | International Organization for Migration
                    World Food Program                         | World Food Programme
                    International Telecommunications Union     | International Telecommunication Union
                    UNHCR Serbia                               | United Nations High Commissioner for Refugees
                    GIZ                                        | Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH
                    Caritas Srbije                             | Caritas Serbia
                    """)
    void names_of_one_organisation_agree(String one, String other) {
        assertThat(Likeness.agree(List.of(one), List.of(other))).isTrue();
        assertThat(Likeness.agree(List.of(other), List.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SWISSCONTACT                | The Thai Red Cross AIDS Research Centre
            Ministry of Interior        | Ministry of Health
            Danish Refugee Council      | Norwegian Refugee Council
            Government of Serbia        | Government of Montenegro
            UNICEF                      | United Nations Development Programme
            """)
    void names_of_others_do_not(String one, String other) {
        assertThat(Likeness.agree(List.of(one), List.of(other))).isFalse();
        assertThat(Likeness.contradict(LocalizedText.of("en", one), LocalizedText.of("en", other), List.of())).isTrue();
    }

    @Test
    void names_in_two_languages_contradict_nothing() {
        LocalizedText english = LocalizedText.of("en", "Ministry of Interior");

        assertThat(Likeness.contradict(LocalizedText.of("sq", "Drejtoria e Policisë"), english, List.of())).isFalse();
        assertThat(Likeness.contradict(LocalizedText.of("en-GB", "Police Directorate"), english, List.of())).isTrue();
        assertThat(Likeness.contradict(LocalizedText.of("und", "Police Directorate"), english, List.of())).isTrue();
    }

    @Test
    void the_languages_that_understand_each_other_are_one() {
        assertThat(Likeness.contradict(LocalizedText.of("hr", "Uprava policije"),
                LocalizedText.of("sr-Cyrl", "Црвени крст"), List.of())).isTrue();
    }

    @Test
    void an_alias_in_any_language_agrees() {
        assertThat(Likeness.contradict(LocalizedText.of("en", "MoI"), LocalizedText.of("en", "Police Directorate"),
                List.of("Ministry of Interior"))).isFalse();
    }
}
