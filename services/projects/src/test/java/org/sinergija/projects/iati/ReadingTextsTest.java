package org.sinergija.projects.iati;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.projects.exchange.ReportedActivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

class ReadingTextsTest {

    @Test
    void a_title_is_taken_in_all_its_languages() {
        ReportedActivity activity = anActivity().with("title", """
                <title><narrative>Training</narrative><narrative xml:lang="SR_latn"> Obuka
                  policije </narrative><narrative xml:lang="mk">Обука</narrative></title>""").reported();

        assertThat(activity.title())
                .isEqualTo(new LocalizedText(Map.of("en", "Training", "sr-Latn", "Obuka policije", "mk",
                        "Обука")));
    }

    @ParameterizedTest
    @CsvSource({"EN,en", "sr,sr", "sr-cyrl-rs,sr-Cyrl-RS", "sqi,sq", "cnr,cnr", "en_GB,en-GB"})
    void a_language_is_spelled_as_bcp_47_does(String stated, String usual) {
        assertThat(titled(stated).reported().title().byLanguage()).containsOnlyKeys(usual);
        assertThat(titled(stated).read().findings()).isEmpty();
    }

    @Test
    void a_word_is_no_language() {
        assertThat(titled("english").reported().title().byLanguage()).containsOnlyKeys("und");
        assertThat(titled("english").messages()).containsExactly("\"english\" is no language code.");
    }

    @Test
    void a_language_holds_for_what_is_inside() {
        ActivityXml activity = anActivity().with("title",
                "<title xml:lang=\"fr\"><narrative>Projet</narrative></title>");

        assertThat(activity.reported().title()).isEqualTo(LocalizedText.of("fr", "Projet"));
        assertThat(activity.withAttributes("").reported().summary())
                .isEqualTo(LocalizedText.of("und", "Two weeks in Belgrade."));
    }

    @Test
    void the_language_of_the_file_holds_where_an_activity_has_none() {
        byte[] document = "<iati-activities version=\"2.03\" xml:lang=\"bs\">%s</iati-activities>"
                .formatted(anActivity()
                        .withAttributes(""))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(ActivityXml.readAll(document)).singleElement()
                .satisfies(record -> assertThat(record.activity()).isNotNull()
                        .satisfies(activity -> assertThat(activity.title().byLanguage()).containsOnlyKeys("bs")));
    }

    @Test
    void general_descriptions_are_the_summary_and_objectives_are_objectives() {
        ActivityXml activity = anActivity().with("description", """
                <description type="1"><narrative>First.</narrative></description>
                <description type="2"><narrative>To learn.</narrative></description>
                <description type="3"><narrative>Police officers.</narrative></description>
                <description><narrative>Second.


                    - a list
                </narrative></description>""");

        assertThat(activity.reported().summary()).isEqualTo(LocalizedText.of("en", "First.\n\nSecond.\n\n- a list"));
        assertThat(activity.reported().objectives()).isEqualTo(LocalizedText.of("en", "To learn."));
        assertThat(activity.reported().targetGroups()).isEmpty();
        assertThat(activity.reported().original().text()).contains("Police officers.");
        assertThat(activity.read().findings()).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_ends_with_a_word_and_is_whole_in_the_original() {
        String words = "word ".repeat(100).strip();
        ActivityXml activity = anActivity().with("title", "<title><narrative>%s</narrative></title>".formatted(words));

        assertThat(activity.reported().title().byLanguage().get("en")).hasSizeLessThanOrEqualTo(300).endsWith(" word…");
        assertThat(activity.reported().original().text()).contains(words);
        assertThat(activity.messages()).singleElement().asString().endsWith("has 499 characters.");
    }

    @Test
    void a_text_is_counted_in_characters_and_none_is_cut_in_two() {
        ActivityXml activity = anActivity().with("title",
                "<title><narrative>%s</narrative></title>".formatted("\ud83d\ude00"
                        .repeat(301)));

        assertThat(activity.reported().title().byLanguage().get("en")).isEqualTo("\ud83d\ude00".repeat(299) + "…");
    }

    @Test
    void markup_in_a_text_is_read_through() {
        ActivityXml activity = anActivity().with("title", "<title><narrative>A <b>bold</b> plan</narrative></title>");

        assertThat(activity.reported().title()).isEqualTo(LocalizedText.of("en", "A bold plan"));
        assertThat(activity.messages()).containsExactly("Elements in a text, such as b.");
    }

    private static ActivityXml titled(String language) {
        return anActivity().with("title",
                "<title><narrative xml:lang=\"%s\">Training</narrative></title>".formatted(language));
    }
}
