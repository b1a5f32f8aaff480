package org.sinergija.coordination.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisTest {
    @ParameterizedTest
    @ValueSource(strings = {"povratak", "повратка", "kthimi", "враќањето", "Return"})
    void one_concept_has_words_in_many_languages(String word) {
        assertThat(Analysis.terms(word)).containsExactly("~return");
    }

    @Test
    void the_number_of_a_phase_is_a_number_however_it_is_written() {
        assertThat(Analysis.terms("Phase II")).isEqualTo(Analysis.terms("Phase 2"));
        assertThat(Analysis.terms("друга фаза")).containsExactlyInAnyOrder("#2", "~phase");
        assertThat(Analysis.terms("Phase I")).contains("#1");
        assertThat(Analysis.terms("rad i odmor")).doesNotContain("#1");
    }

    @Test
    void forms_of_a_word_have_one_stem_and_small_words_none() {
        assertThat(Analysis.terms("Preševo, u Preševu")).hasSize(1);
        assertThat(Analysis.terms("the of and за и dhe")).isEmpty();
    }
}
