package org.sinergija.projects.iati;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.projects.exchange.Original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

class KeepingTheOriginalTest {

    @Test
    void the_original_is_one_activity_of_2_03_in_the_order_of_the_standard() {
        ActivityXml activity = anActivity().with("sector", "<sector code=\"15190\" vocabulary=\"1\"/>")
                .with("recipient-country",
                        "<recipient-country code=\"RS\"/>")
                .with("result", "").withAttributes("hierarchy=\"2\" xml:lang=\"en\"");

        assertThat(activity.reported().original()).isEqualTo(new Original(Original.Format.IATI,
                """
                        <iati-activity xml:lang="en" hierarchy="2"><iati-identifier>XM-DAC-47066-RS1</iati-identifier>\
                        <reporting-org ref="XM-DAC-47066" type="40"><narrative>Organization for Migration</narrative></reporting-org>\
                        <title><narrative>Training of border police</narrative></title>\
                        <description><narrative>Two weeks in Belgrade.</narrative></description>\
                        <participating-org ref="RS-GOV-1" type="10" role="4"><narrative>Ministry</narrative></participating-org>\
                        <activity-status code="2"/><activity-date type="2" iso-date="2026-03-02"/>\
                        <recipient-country code="RS"/><sector vocabulary="1" code="15190"/></iati-activity>"""));
    }

    @Test
    void what_the_standard_wants_and_the_file_lacks_stands_empty_in_it() {
        ActivityXml activity = anActivity().without("description").without("participating-org")
                .without("activity-status").without(
                        "activity-date")
                .with("reporting-org", "<reporting-org ref=\"XX-1\"/>");

        assertThat(activity.reported().original().text()).contains(
                "<reporting-org ref=\"XX-1\" type=\"\"><narrative/></reporting-org>",
                "<description><narrative/></description>",
                "<participating-org ref=\"XX-1\" type=\"\" role=\"2\"><narrative/></participating-org>",
                "<activity-status code=\"1\"/>", "<activity-date type=\"unknown\" iso-date=\"1900-01-01\">");
        assertThat(activity.reported().summary()).isNull();
        assertThat(activity.reported().period()).isNull();
        assertThat(activity.messages()).contains("The activity has no usable description.",
                "The activity has no usable participating-org.", "The activity has no usable activity-status.",
                "The activity has no usable activity-date.");
    }

    @Test
    void how_people_can_be_reached_is_never_kept_and_told_once() {
        String contact = "<contact-info><email>ana@example.org</email></contact-info>";
        String one = anActivity().with("contact-info", contact).toString();
        String other = anActivity().with("contact-info", contact).with("iati-identifier",
                "<iati-identifier>XX-2</iati-identifier>").toString();

        assertThat(ActivityXml.read("2.03", one, other))
                .allSatisfy(record -> assertThat(record.activity()).isNotNull().satisfies(
                        activity -> assertThat(activity.original().text()).doesNotContain("contact-info", "ana@")))
                .flatMap(
                        record -> record.findings())
                .singleElement().satisfies(finding -> assertThat(finding.place()).isEqualTo(
                        "contact-info"));
    }

    @Test
    void elements_and_attributes_of_others_are_kept_behind_ours() {
        ActivityXml activity = anActivity().withAttributes("xmlns:x=\"urn:x\" x:b=\"1\" x:a=\"2\"").with("other",
                "<x:money>5<x:of/></x:money>").with("tag", "<tag code=\"1\" vocabulary=\"99\" x:note=\"n\"/>");

        assertThat(activity.reported().original().text())
                .startsWith("<iati-activity xmlns:x=\"urn:x\" x:a=\"2\" x:b=\"1\">")
                .contains(
                        "<tag code=\"1\" vocabulary=\"99\" x:note=\"n\"/><x:money>5<x:of/></x:money></iati-activity>");
    }

    @Test
    void what_a_schema_would_check_inside_them_is_left_out() {
        ActivityXml activity = anActivity().withAttributes(
                "xmlns:x=\"urn:x\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"x:y\"")
                .with("other",
                        """
                                <x:money value-date="soon" xml:lang="" xml:space="all"><budget/><narrative>n</narrative></x:money>""");

        assertThat(activity.reported().original().text())
                .startsWith("<iati-activity xmlns:x=\"urn:x\"><iati-identifier>").contains(
                        "<x:money><narrative>n</narrative></x:money>");
        assertThat(activity.messages()).containsExactly("budget stands in an element of another namespace.");
    }

    /// Each of these is one that the standard's own tests know as an offence.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<foo/>|foo|IATI 2.03 has no foo here.",
            "<tag code='1' vocabulary='2' foo='3'/>|tag/@foo|IATI 2.03 has no attribute foo here; its value is \"3\".",
            "<activity-scope code='1'/><activity-scope code='2'/>|activity-scope[2]|There is a second activity-scope where one is allowed.",
            "<capital-spend percentage='10'>ten</capital-spend>|capital-spend|The text \"ten\" has no place in capital-spend.",
            "<capital-spend percentage='ten'/>|capital-spend/@percentage|\"ten\" is not a decimal number.",
            "<collaboration-type/>|collaboration-type/@code|collaboration-type has no attribute code.",
            "<conditions attached='x'/>|conditions/@attached|\"x\" is not 1 or 0.",
            "<location><point srsName=''/></location>|location/point|point has no usable pos.",
            "<legacy-data name='a' value='b' iati-equivalent='a b'/>|legacy-data/@iati-equivalent|\"a b\" is not a name of letters and digits.",
            "<document-link url='http://a:b/' format='x'/>|document-link/@url|\"http://a:b/\" is not an address.",
            "<fss extraction-date='2020-13-01'/>|fss/@extraction-date|\"2020-13-01\" is not a date such as 2026-03-02."})
    void what_does_not_fit_is_left_out_with_a_warning_that_names_it(String xml, String place, String message) {
        ActivityXml activity = anActivity().with("more", xml);

        assertThat(activity.reported()).isNotNull();
        assertThat(activity.read().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.line()).isEqualTo(10);
            assertThat(finding.advice()).isNotBlank();
        });
    }

    @Test
    void a_part_that_misses_what_it_needs_goes_and_the_part_before_it_stays() {
        ActivityXml activity = anActivity().with("budget",
                """
                        <budget><period-start iso-date="2026-01-01"/><period-end/><value value-date="2026-01-01">5</value></budget>
                        <budget><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
                          <value value-date="2026-01-01">eryr</value></budget>
                        <transaction><value value-date="2026-01-01">5</value></transaction>""");

        assertThat(activity.reported().original().text()).doesNotContain("<budget>", "<transaction>");
        assertThat(activity.messages()).containsExactly("period-end has no attribute iso-date.",
                "budget has no usable period-end.",
                "\"eryr\" is not a decimal number.", "budget has no usable value.",
                "transaction has no usable transaction-type.");
    }

    @Test
    void many_warnings_are_counted_and_not_all_shown() {
        assertThat(anActivity().with("more", "<foo/>".repeat(60)).messages()).hasSize(51).last().isEqualTo(
                "10 more warnings of this activity are not shown.");
    }
}
