package org.sinergija.projects.organisation;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.exchange.ReportedOrganisation;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTest {
    @Test
    void an_organisation_is_asked_for_by_all_that_the_file_tells_of_it() {
        ReportedOrganisation iom = new ReportedOrganisation("XM-DAC-47066", LocalizedText.of("en", "Migration agency"),
                "IOM", OrganisationType.INTERNATIONAL_ORGANISATION, "CH");

        assertThat(Question.of(iom)).map(Object::toString).contains("""
                {"reference":"XM-DAC-47066","name":{"en":"Migration agency"},"acronym":"IOM",\
                "type":"INTERNATIONAL_ORGANISATION","country":"CH"}""");
    }

    @Test
    void what_names_nothing_is_left_out() {
        assertThat(Question.of(named("---", Map.of("en", "…", "sr-Cyrl", "Црвени крст")))).map(Object::toString)
                .contains("{\"name\":{\"sr-Cyrl\":\"Црвени крст\"}}");
        assertThat(Question.of(named("???", Map.of("en", "!")))).isEmpty();
    }

    @Test
    void a_long_name_is_cut_between_letters_and_a_long_reference_is_none() {
        String face = "\uD83D\uDE00";

        assertThat(Question.of(named(null, Map.of("en", "x".repeat(299) + face))).orElseThrow().at("/name/en")
                .asString()).isEqualTo("x".repeat(299));
        assertThat(Question.of(named("X".repeat(101), Map.of("en", "A")))).map(Object::toString)
                .contains("{\"name\":{\"en\":\"A\"}}");
    }

    private static ReportedOrganisation named(@Nullable String reference, Map<String, String> names) {
        return new ReportedOrganisation(reference, new LocalizedText(names), null, null, null);
    }
}
