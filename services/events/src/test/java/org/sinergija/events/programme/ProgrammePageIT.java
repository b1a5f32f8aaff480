package org.sinergija.events.programme;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.events.document.Pdf;
import org.sinergija.events.document.PdfText;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammePageIT {
    private static final String HOSTILE = "<script>alert(1)</script>";

    private final Api api = RunningEvents.api();
    private final UUID event = EventRequest.hybrid().publish(api);
    private final String path = EventRequest.PATH + "/" + event;

    @Test
    void the_programme_is_a_page_in_the_readers_language() {
        plan("16", "{\"en\": \"Opening\", \"sr-Cyrl\": \"Отварање\"}", "\"name\": \"Ана Ђурђевић\", \"remote\": true");
        plan("17", "{\"en\": \"Çështja e kthimit\"}", "\"name\": \"Arben Hoxha\"");

        Answer serbian = api.anonymous().with("Accept", "text/html,*/*").with("Accept-Language", "sr, en;q=0.5")
                .get(path + "/programme");
        assertThat(serbian).hasStatus(200).hasHeader("Content-Language", "sr-Cyrl");
        assertThat(serbian.text()).contains("<html lang=\"sr-Cyrl\"", "Програм", "Отварање", "Ана Ђурђевић",
                "Зелена сала",
                "путем интернета", "Çështja e kthimit", "16. октобар 2036");
        assertThat(api.get(path + "/programme?language=en").text()).contains("Thursday, 16 October 2036", "Opening");
    }

    @Test
    void it_can_be_printed() {
        plan("16", "{\"en\": \"Çështja\", \"sr-Cyrl\": \"Отварање\"}", "\"name\": \"Ана Ђурђевић\"");

        PdfText pdf = PdfText.of(Pdf.of(api.get(path + "/programme?language=sr").text()));
        assertThat(pdf.text()).contains("Отварање", "Ана Ђурђевић", "Зелена сала", "1 / 1");
        assertThat(api.anonymous().get(path + "/programme.pdf")).hasStatus(200).hasHeader("Content-Type",
                "application/pdf");
    }

    @Test
    void no_text_of_an_organiser_becomes_markup() {
        plan("16", "{\"en\": \"%s\"}".formatted(HOSTILE), "\"name\": \"%1$s\", \"role\": \"%1$s\"".formatted(HOSTILE));

        Answer page = api.get(path + "/programme");
        assertThat(page.text()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void nobody_but_its_organisers_sees_the_programme_of_a_draft() {
        String draft = EventRequest.PATH + "/" + EventRequest.valid().draft(api).id();

        assertThat(api.anonymous().get(draft + "/programme")).isProblem(404);
        assertThat(api.anonymous().get(draft + "/programme.pdf")).isProblem(404);
        assertThat(api.anonymous().get(draft + "/sessions")).isProblem(404);
        assertThat(api.get(draft + "/programme").text()).contains("The programme will follow.");
    }

    private void plan(String day, String title, String speaker) {
        assertThat(api.post(path + "/sessions",
                """
                        {"title": %2$s, "start": "2036-10-%1$sT09:00:00", "end": "2036-10-%1$sT10:30:00", "room": "Зелена сала",
                        "track": {"en": "Track A"}, "keyArea": {"en": "Integration"}, "speakers": [{%3$s}],
                        "summary": {"en": "Line one\\nline two"}, "interpretation": ["sq", "mk"]}"""
                        .formatted(day, title, speaker)))
                .isCreated();
    }
}
