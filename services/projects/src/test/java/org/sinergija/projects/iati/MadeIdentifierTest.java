package org.sinergija.projects.iati;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.projects.iati.ActivityXml.anActivity;

class MadeIdentifierTest {
    private static final String OWN = "<other-identifier ref=\"P 084/404\" type=\"A1\"/>";
    private static final String OTHER = "<other-identifier ref=\"77\" type=\"A9\"><owner-org ref=\"XX-2\"/></other-identifier>";

    @Test
    void without_an_identifier_it_is_known_by_what_its_reporter_calls_it() {
        ActivityXml unknown = anActivity().with("iati-identifier", "<iati-identifier> </iati-identifier>")
                .with("other-identifier", OTHER + OWN);

        assertThat(unknown.read().label()).isEqualTo("XM-DAC-47066-P-084-404");
        assertThat(unknown.messages()).contains(
                "The activity has no iati-identifier; here it is known as \"XM-DAC-47066-P-084-404\".");
    }

    @Test
    void without_any_number_it_is_known_by_title_and_days_and_so_again_the_next_time() {
        String first = label(anActivity());

        assertThat(first).matches("XM-DAC-47066-[0-9a-f]{12}").isEqualTo(label(anActivity()));
        assertThat(label(anActivity().with("title", "<title><narrative>TRAINING of border POLICE</narrative></title>")))
                .isEqualTo(first);
        assertThat(label(anActivity().with("title", "<title><narrative>Other training</narrative></title>")))
                .isNotEqualTo(first);
    }

    @Test
    void one_foreign_number_serves_and_of_two_nobody_knows_which() {
        assertThat(label(anActivity().with("other-identifier", OTHER))).isEqualTo("XM-DAC-47066-77");
        assertThat(label(anActivity().with("other-identifier", OTHER + OTHER.replace("77", "78"))))
                .matches("XM-DAC-47066-[0-9a-f]{12}");
    }

    private static String label(ActivityXml activity) {
        return String.valueOf(activity.without("iati-identifier").read().label());
    }
}
