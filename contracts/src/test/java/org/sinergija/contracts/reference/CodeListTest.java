package org.sinergija.contracts.reference;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
