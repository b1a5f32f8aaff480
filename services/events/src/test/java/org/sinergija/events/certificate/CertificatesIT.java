package org.sinergija.events.certificate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.events.document.PdfText;
import org.sinergija.events.event.Events;

import static org.assertj.core.api.Assertions.assertThat;

class CertificatesIT {
    private static final LocalizedText ORGANISER = new LocalizedText(
            Map.of("en", "Commissariat", "sr-Cyrl", "Комесаријат"));

    private final Certificates certificates = RunningEvents.bean(Certificates.class);

    @Test
    void a_certificate_has_a_page_in_english_and_one_in_each_language_of_the_event() {
        PdfText pdf = certificate("Ана Ђурђевић", event("[\"sr-Cyrl\", \"sq\", \"en\", \"xx\"]"),
                new BigDecimal("12.5"));

        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.text()).contains("Certificate of attendance", "Ана Ђурђевић", "Mapping of initiatives",
                "Thursday, 16 October 2036 – Friday, 17 October 2036", "Belgrade", "Hours attended: 12.5",
                "Organised by: UNHCR, Commissariat", "UNHCR, Комесаријат", "Потврда о учешћу", "Мапирање иницијатива",
                "Број сати: 12,5",
                "Vërtetim pjesëmarrjeje");
    }

    @Test
    void what_nobody_counted_is_not_certified_and_no_name_becomes_markup() {
        PdfText pdf = certificate("<b>Eve</b>", event("[]"), null);

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text()).contains("<b>Eve</b>").doesNotContain("Hours");
    }

    private PdfText certificate(String name, EventState event, @org.jspecify.annotations.Nullable BigDecimal hours) {
        return PdfText.of(certificates
                .of(new Attendance(name, event, List.of(LocalizedText.of("en", "UNHCR"), ORGANISER), hours)));
    }

    private static EventState event(String languages) {
        UUID id = EventRequest.valid().with("languages", languages).publish(RunningEvents.api());
        return RunningEvents.bean(Events.class).get(id).state();
    }
}
