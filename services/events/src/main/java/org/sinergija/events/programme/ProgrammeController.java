package org.sinergija.events.programme;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.events.document.Language;
import org.sinergija.events.document.Pages;
import org.sinergija.events.document.Pdf;
import org.sinergija.events.event.Events;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static java.nio.charset.StandardCharsets.UTF_8;

@RestController
@RequestMapping("/api/v1/events/{id}")
class ProgrammeController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
    private static final String ENGLISH = "en";
    private static final int MOST_PRINTED = 1_000;

    private final Events events;
    private final Programmes programmes;
    private final Pages pages;

    ProgrammeController(Events events, Programmes programmes, Pages pages) {
        this.events = events;
        this.programmes = programmes;
        this.pages = pages;
    }

    @GetMapping(path = "/programme", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "The programme as a page",
            description = "In the wanted language, as far as there are texts in it.")
    ResponseEntity<String> page(@PathVariable UUID id, @RequestParam(required = false) @Nullable String language,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = ENGLISH) String accepted, Caller caller) {
        Language wanted = Language.wanted(language, accepted);
        return ResponseEntity.ok().contentType(HTML).header(HttpHeaders.CONTENT_LANGUAGE, wanted.tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .header("X-Content-Type-Options", "nosniff").body(html(programme(id, wanted, caller)));
    }

    @GetMapping(path = "/programme.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The programme to print", description = "The page of the programme as PDF.")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam(required = false) @Nullable String language,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = ENGLISH) String accepted, Caller caller) {
        Language wanted = Language.wanted(language, accepted);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_LANGUAGE, wanted.tag()).varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("programme.pdf").build().toString())
                .body(Pdf.of(html(printable(id, wanted, caller))));
    }

    /// Anyone may ask for it, and it takes a while to lay out.
    private Programme printable(UUID id, Language language, Caller caller) {
        Programme programme = programme(id, language, caller);
        if (programme.sessions().size() > MOST_PRINTED) {
            throw new RuleBroken(
                    "A programme of more than %d sessions is not laid out as PDF.".formatted(MOST_PRINTED));
        }
        return programme;
    }

    private Programme programme(UUID id, Language language, Caller caller) {
        EventState event = events.shown(id, caller).state();
        return new Programme(event, programmes.all(id), language);
    }

    private String html(Programme programme) {
        return pages.fill("programme", programme.language(), programme.facts());
    }
}
