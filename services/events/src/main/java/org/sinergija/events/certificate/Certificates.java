package org.sinergija.events.certificate;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.Stop;
import org.sinergija.contracts.event.Venue;
import org.sinergija.events.document.Language;
import org.sinergija.events.document.Pages;
import org.sinergija.events.document.Pdf;
import org.springframework.stereotype.Component;

/// Certificates of attendance: a page in English, and one in each language of the event that there are words in.
@Component
public class Certificates {
    private final Pages pages;

    Certificates(Pages pages) {
        this.pages = pages;
    }

    /// As PDF.
    public byte[] of(Attendance attendance) {
        List<Sheet> sheets = languages(attendance.event()).map(language -> sheet(attendance, language)).toList();
        return Pdf.of(pages.fill("certificate", Language.EN, Map.of("name", attendance.name(), "event",
                attendance.event().id(), "sheets", sheets)));
    }

    /// The words of one page.
    private record Sheet(String tag, String heading, String certify, String tookPart, String title, String period,
            String place, String hours, String organised, String organisers) {}

    private Sheet sheet(Attendance attendance, Language language) {
        EventState event = attendance.event();
        String hours = attendance.hours() == null
                ? ""
                : pages.say(language, "certificate.hours", NumberFormat.getInstance(language.locale())
                        .format(attendance.hours()));
        return new Sheet(language.tag(), pages.say(language, "certificate.title"),
                pages.say(language, "certificate.certify"), pages.say(language, "certificate.took-part"),
                language.of(event.title()), language.period(event.start(), event.end()), place(event), hours,
                pages.say(language, "certificate.organisers"),
                attendance.organisers().stream().map(language::of).collect(Collectors.joining(", ")));
    }

    private static Stream<Language> languages(EventState event) {
        return Stream.concat(Stream.of(Language.EN),
                event.languages().stream().flatMap(tag -> Language.readBy(tag).stream())).distinct();
    }

    private static String place(EventState event) {
        return Stream.concat(Stream.ofNullable(event.venue()), event.stops().stream().map(Stop::venue))
                .map(Venue::city).distinct().collect(Collectors.joining(", "));
    }
}
