package org.sinergija.bench.scale;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.contracts.reference.CodeList;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTest {
    private static final Pattern SLOT = Pattern.compile("\\{(?!je|ije)\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"title", "summary", "extra"})
    void a_frame_needs_the_same_in_every_language(String kind) {
        assertThat(Phrases.of(kind)).allSatisfy(frame -> {
            Set<String> english = slots(frame.in(Language.EN));
            assertThat(frame.wordings()).allSatisfy(wording -> assertThat(slots(wording))
                    .allSatisfy(slot -> assertThat(english).contains(slot)));
        });
    }

    @ParameterizedTest
    @CsvSource({"topic, THEMES", "group, TARGET_GROUPS", "action, ACTIVITY_TYPES"})
    void what_is_said_has_a_code_of_the_contract(String kind, CodeList list) {
        assertThat(Phrases.of(kind)).allSatisfy(phrase -> assertThat(list.contains(phrase.code())).isTrue());
    }

    @Test
    void serbian_is_written_in_both_scripts_and_bosnian_keeps_its_jat() {
        assertThat(Language.SR_CYRL.written("Ljubinka Džep i njena braća")).isEqualTo("Љубинка Џеп и њена браћа");
        assertThat(Language.SR_LATN.written("Ljubinka")).isEqualTo("Ljubinka");
        assertThat(Language.BS.jat("ije")).isEqualTo("ije");
        assertThat(Language.SR_LATN.jat("ije")).isEqualTo("e");
    }

    private static Set<String> slots(String wording) {
        return SLOT.matcher(wording).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
