package org.sinergija.projects.iati;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.xml.Element;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SectorThemesTest {

    @Test
    void sectors_are_of_the_dac_and_give_themes_that_there_are() {
        Map<String, List<String>> themes = JsonMapper.shared().readValue(SectorThemesTest.class.getResourceAsStream(
                "/iati/sector-themes.json"), new TypeReference<>() {});

        assertThat(themes.keySet()).allMatch(code -> code.matches("\\d{3}|\\d{5}")).contains("15190", "720");
        assertThat(themes.values())
                .allSatisfy(codes -> assertThat(codes).isNotEmpty().allMatch(CodeList.THEMES::contains));
    }

    @Test
    void every_theme_is_read_as_it_was_written() {
        for (Code theme : CodeList.THEMES.codes()) {
            Element activity = Element.of("iati-activity", Sectors.elements(List.of(theme.code())));

            assertThat(Sectors.themes(activity, new Findings(0))).containsExactly(theme.code());
        }
    }
}
