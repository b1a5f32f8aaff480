package org.sinergija.projects.iati;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.UnreadableFile;
import org.sinergija.projects.xml.EndlessFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

class RefusingAnActivityTest {

    @Test
    void a_valid_activity_is_taken_without_a_word() {
        ReportedRecord record = anActivity().read();

        assertThat(record.activity()).isNotNull();
        assertThat(record.findings()).isEmpty();
        assertThat(record.label()).isEqualTo("XM-DAC-47066-RS1");
        assertThat(record.number()).isEqualTo(1);
        assertThat(record.line()).isEqualTo(2);
    }

    @Test
    void two_identifiers_are_one_only_if_they_are_the_same() {
        String one = "<iati-identifier>XX-1-1</iati-identifier>";

        assertThat(errors(anActivity().with("iati-identifier", one + "<iati-identifier>XX-1-2</iati-identifier>")))
                .containsExactly("The activity has 2 different identifiers.");
        assertThat(anActivity().with("iati-identifier", one + one).messages()).containsExactly(
                "There is a second iati-identifier where one is allowed.");
    }

    @Test
    void an_identifier_that_the_register_cannot_hold_is_refused() {
        assertThat(errors(
                anActivity().with("iati-identifier", "<iati-identifier>%s</iati-identifier>".formatted("x".repeat(
                        201)))))
                .containsExactly("The identifier has more than 200 characters.");
    }

    @ParameterizedTest
    @CsvSource({"''", "<title/>", "<title><narrative/></title>", "<title><narrative>  </narrative></title>"})
    void without_a_title_nobody_knows_what_it_is(String title) {
        assertThat(errors(anActivity().with("title", title))).containsExactly("The activity has no title.");
    }

    @Test
    void of_two_titles_nobody_knows_which_is_right() {
        String title = "<title><narrative>Support</narrative></title>";

        assertThat(errors(anActivity().with("title", title + title))).containsExactly(
                "The activity has 2 titles, and nobody can tell which is right.");
    }

    @Test
    void somebody_must_report_it() {
        assertThat(errors(anActivity().without("reporting-org"))).containsExactly(
                "The activity has no reporting organisation.");
        assertThat(errors(anActivity().with("reporting-org", "<reporting-org ref=\"\" type=\"40\"/>"))).containsExactly(
                "The activity has no reporting organisation.");
        assertThat(errors(anActivity().with("reporting-org", "<reporting-org ref=\"XX-1\"/>"))).isEmpty();
    }

    @Test
    void all_that_keeps_it_out_is_told_at_once() {
        assertThat(errors(anActivity().without("title").without("iati-identifier").without("reporting-org")))
                .hasSize(3);
    }

    @Test
    void the_second_of_an_identifier_is_refused_and_told_whether_it_differs() {
        String one = anActivity().toString();
        String other = anActivity().with("title", "<title><narrative>Equipment</narrative></title>").toString();

        List<ReportedRecord> records = ActivityXml.read("2.03", one, one, other);

        assertThat(records).extracting(record -> record.activity() == null).containsExactly(false, true, true);
        assertThat(records.get(1).findings()).extracting(Finding::message).containsExactly(
                "An activity \"XM-DAC-47066-RS1\" came before in this file, the same in everything.");
        assertThat(records.get(2).findings()).extracting(Finding::message).containsExactly(
                "Another activity \"XM-DAC-47066-RS1\" came before in this file, and differs.");
    }

    @Test
    void one_that_is_too_large_is_refused_and_the_next_one_read() throws IOException {
        String next = anActivity().toString();

        try (IatiReader reader = IatiReader.open(new EndlessFile(
                """
                        <iati-activities version="2.03"><iati-activity><iati-identifier>XX-1</iati-identifier><title><narrative>""",
                i -> "word ".repeat(1_000), 2_000,
                "</narrative></title></iati-activity>" + next + "</iati-activities>"))) {
            ReportedRecord large = reader.next().orElseThrow();

            assertThat(large.findings()).extracting(Finding::message)
                    .containsExactly("The activity is larger than 8 MB.");
            assertThat(large.label()).isEqualTo("XX-1");
            assertThat(reader.next().orElseThrow().activity()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"<iati-organisations/>,it holds no activities of IATI", "<rss/>,it holds no activities of IATI",
            "<iati-activities xmlns='urn:x'/>,IATI has none"})
    void a_file_of_something_else_is_unreadable(String document, String why) {
        assertThatThrownBy(() -> ActivityXml.readAll(document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class).hasMessageContaining(why);
    }

    private static List<String> errors(ActivityXml activity) {
        return activity.read().findings().stream().filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(Finding::message).toList();
    }
}
