package org.sinergija.contracts.reference;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sinergija.contracts.value.Territory;

import static org.assertj.core.api.Assertions.assertThat;

class CodeListTest {
    private static final List<String> LANGUAGES = List.of("en", "sq", "bs", "hr", "sr-Latn", "sr-Cyrl", "mk", "cnr");

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_label_in_each_language_and_a_parent_that_exists(CodeList list) {
        assertThat(list.codes()).isNotEmpty().allSatisfy(code -> {
            assertThat(code.labels()).containsOnlyKeys(LANGUAGES);
            assertThat(code.labels().values()).noneMatch(String::isBlank);
            if (code.parent() != null) {
                assertThat(list.contains(code.parent())).as(code.code()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_code_encloses_itself(CodeList list) {
        assertThat(list.codes())
                .allSatisfy(code -> assertThat(list.ancestors(code.code())).doesNotContain(code.code()));
    }

    @Test
    void a_municipality_lies_in_its_unit_and_its_country() {
        assertThat(CodeList.TERRITORIES.isWithin("RS-24-presevo", "RS-24")).isTrue();
        assertThat(CodeList.TERRITORIES.isWithin("RS-24-presevo", "RS")).isTrue();
        assertThat(CodeList.TERRITORIES.isWithin("RS", "RS-24-presevo")).isFalse();
        assertThat(CodeList.TERRITORIES.within("XK")).contains("XK", "XK-01", "XK-01-prishtine").doesNotContain("RS");
    }

    @Test
    void a_unit_may_lie_in_another_unit_whatever_the_codes_look_like() {
        assertThat(CodeList.TERRITORIES.isWithin("RS-01", "RS-VO")).isTrue();
    }

    @Test
    void every_territory_is_a_well_formed_code() {
        assertThat(CodeList.TERRITORIES.codes()).allSatisfy(code -> assertThat(new Territory(code.code())).isNotNull());
    }

    @Test
    void the_countries_are_those_of_iso_and_kosovo_and_lie_in_no_other() {
        List<Code> countries = CodeList.TERRITORIES.codes().stream().filter(code -> "COUNTRY".equals(code.level()))
                .toList();

        assertThat(countries).extracting(Code::code).doesNotHaveDuplicates().contains(Locale.getISOCountries())
                .contains("XK").hasSize(Locale.getISOCountries().length + 1);
        assertThat(countries).extracting(Code::parent).containsOnlyNulls();
        assertThat(CodeList.TERRITORIES.codes()).filteredOn(code -> code.parent() == null)
                .containsExactlyElementsOf(countries);
    }

    @Test
    void the_countries_of_the_region_come_first_and_its_neighbours_next() {
        assertThat(CodeList.TERRITORIES.codes()).filteredOn(code -> "COUNTRY".equals(code.level()))
                .extracting(Code::code).startsWith("AL", "BA", "XK", "ME", "MK", "RS", "HR", "SI", "HU", "RO", "BG",
                        "GR", "TR", "IT", "AT");
    }

    @ParameterizedTest
    @CsvSource({"GR, sq, Greqia", "HU, mk, Унгарија", "ES, hr, Španjolska", "DE, cnr, Njemačka", "DE, sr-Latn, Nemačka",
            "AF, sr-Cyrl, Авганистан", "BY, bs, Bjelorusija", "TT, en, Trinidad and Tobago"})
    void a_country_is_called_what_each_language_calls_it(String country, String language, String name) {
        assertThat(CodeList.TERRITORIES.codes()).filteredOn(code -> code.code().equals(country)).singleElement()
                .satisfies(code -> assertThat(code.labels()).containsEntry(language, name));
    }
}
