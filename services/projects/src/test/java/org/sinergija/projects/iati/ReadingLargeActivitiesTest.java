package org.sinergija.projects.iati;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.xml.EndlessFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

class ReadingLargeActivitiesTest {

    /// Whoever compares each with each needs minutes for one of these.
    @ParameterizedTest
    @Timeout(value = 40, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"<description><narrative>%d</narrative></description>", "<x xmlns='urn:%d'/>",
            "<description><narrative xml:lang='en-x-a%d'>a</narrative></description>",
            "<budget type='%2$d'><period-start iso-date='2026-01-01'/><period-end iso-date='2026-12-31'/>"
                    + "<value value-date='2026-01-01'>1</value></budget>",
            "<participating-org role='4'><narrative>%d</narrative></participating-org>",
            "<location><name><narrative>Somewhere %d</narrative></name></location>", "<foo%3$d/>",
            "<other-identifier ref='%d' type='A1'/>", "<related-activity ref='%d' type='1'/>"})
    void an_activity_that_is_as_large_as_may_be_takes_seconds(String part) throws IOException {
        String activity = anActivity().with("countries", "<recipient-country code='RS'/><recipient-country code='BA'/>")
                .toString();

        assertThat(read("2.03", activity, part).activity()).isNotNull();
    }

    @ParameterizedTest
    @Timeout(value = 40, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {"<title xml:lang='en'>%d</title>", "<other-identifier owner-name='Me'>%d</other-identifier>"})
    void so_does_one_of_1_0(String part) throws IOException {
        String activity = anActivity().with("title", "<title>Training</title>").toString();

        assertThat(read("1.03", activity, part).activity()).isNotNull();
    }

    @Test
    void a_value_that_is_as_long_as_may_be_is_looked_at_without_a_stack_for_each_letter() {
        String host = "http://" + "a".repeat(60_000);
        String language = "en" + "-x".repeat(30_000);

        assertThat(anActivity().with("more",
                """
                        <tag code='1' vocabulary='99' vocabulary-uri='%s'/>
                        <document-link url='x' format='y'><title><narrative xml:lang='%s'/></title><category code='1'/></document-link>"""
                        .formatted(host, language))
                .messages()).singleElement().asString().endsWith("is not a language such as en or sr-Latn.");
    }

    private static ReportedRecord read(String version, String activity, String part) throws IOException {
        long count = 6_000_000 / (part.length() + 32 * part.chars().filter(one -> one == '<').count());
        int end = activity.indexOf("</iati-activity>");
        try (IatiReader reader = IatiReader.open(new EndlessFile(
                "<iati-activities version='%s'>%s".formatted(version, activity
                        .substring(0, end)),
                i -> part.formatted(i, i % 2 + 1, i % 1_000), count, activity.substring(end)
                        + "</iati-activities>"))) {
            return reader.next().orElseThrow();
        }
    }
}
