package org.sinergija.projects.exchange;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.contracts.reference.CodeList;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.OWN;

    @Test
    void our_own_labels_and_codes_are_known_in_every_language() {
        assertThat(vocabulary.of("Управљање миграцијама").themes()).containsExactly("migration-governance");
        assertThat(vocabulary.of("border-control").themes()).containsExactly("border-control");
        assertThat(vocabulary.of("Trajnim").activityTypes()).containsExactly("training");
        assertThat(vocabulary.of("TRAŽIOCI AZILA").targetGroups()).containsExactly("asylum-seekers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"WASH", "Water, Sanitation and Hygiene", "water & sanitation", "Agua, saneamiento e higiene"})
    void the_words_of_clusters_are_known(String sector) {
        assertThat(vocabulary.of(sector).themes()).containsExactly("reception-conditions");
    }

    @Test
    void a_sector_may_say_for_whom_too() {
        Meaning meaning = vocabulary.of("Refugee response");

        assertThat(meaning.themes()).containsExactly("asylum", "reception");
        assertThat(meaning.targetGroups()).containsExactly("refugees");
    }

    @Test
    void several_in_one_cell_are_taken_one_by_one() {
        assertThat(vocabulary.of("Child Protection; GBV / Education").themes())
                .isEqualTo(Set.of("unaccompanied-children", "gender-based-violence", "education-language"));
    }

    @Test
    void other_words_mean_nothing() {
        assertThat(vocabulary.of("Astronomy").isNone()).isTrue();
        assertThat(vocabulary.of("").isNone()).isTrue();
    }

    @Test
    void every_wording_means_codes_that_there_are() {
        Meaning all = CodeList.THEMES.codes().stream().map(code -> vocabulary.of(code.code()))
                .reduce(Meaning.NONE, Meaning::and);

        assertThat(all.themes()).hasSameSizeAs(CodeList.THEMES.codes());
        for (Vocabulary.Entry entry : ExchangeData.read("wordings", Vocabulary.Entry[].class)) {
            assertThat(entry.themes()).allMatch(CodeList.THEMES::contains);
            assertThat(entry.targetGroups()).allMatch(CodeList.TARGET_GROUPS::contains);
            assertThat(entry.activityTypes()).allMatch(CodeList.ACTIVITY_TYPES::contains);
            assertThat(entry.meaning().isNone()).isFalse();
        }
    }
}
