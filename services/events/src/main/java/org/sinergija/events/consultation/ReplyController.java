package org.sinergija.events.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.events.document.Pdf;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.code.LanguageTag;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/consultations/{id}/consolidated-reply")
class ReplyController {
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");
    private static final MediaType MARKDOWN = MediaType.valueOf("text/markdown;charset=UTF-8");

    private final Consultations consultations;
    private final Contributions contributions;
    private final Replies replies;
    private final Clock clock;

    ReplyController(Consultations consultations, Contributions contributions, Replies replies, Clock clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.replies = replies;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "Draft the reply from the questions and the published answers, once the consultation is closed")
    ResponseEntity<ReplyView> draft(@PathVariable UUID id, Caller caller) {
        Consultation consultation = consultations.ofModerator(id, caller);
        consultation.mustBeClosed(clock.instant());
        Reply draft = replies.add(Reply.draft(id, Consolidation.of(consultation.details(), published(id)),
                clock.instant()));
        return Answers.createdAt("/api/v1/consultations/%s/consolidated-reply".formatted(id), draft.tag(),
                view(draft));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReplyView> show(@PathVariable UUID id, Caller caller) {
        return answer(replies.shown(consultations.get(id), caller));
    }

    @GetMapping(produces = MediaType.TEXT_MARKDOWN_VALUE)
    ResponseEntity<String> markdown(@PathVariable UUID id,
            @RequestParam(required = false) @LanguageTag @Nullable String language, Caller caller) {
        return ResponseEntity.ok().contentType(MARKDOWN).body(page(id, language, caller).markdown());
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> html(@PathVariable UUID id,
            @RequestParam(required = false) @LanguageTag @Nullable String language, Caller caller) {
        return ResponseEntity.ok().contentType(HTML)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src https:")
                .body(page(id, language, caller).html());
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id,
            @RequestParam(required = false) @LanguageTag @Nullable String language, Caller caller) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .body(Pdf.of(page(id, language, caller).html()));
    }

    @PutMapping
    @Operation(summary = "Edit the draft; the editions before stay on record")
    ResponseEntity<ReplyView> edit(@PathVariable UUID id, @RequestBody ReplyText text, IfMatch ifMatch,
            Caller caller) {
        Reply reply = ofModerator(id, caller);
        ifMatch.mustMatch(reply.tag());
        requireSaid(text, published(id));
        return answer(replies.edit(reply, reply.edited(text, clock.instant())));
    }

    @GetMapping("/versions")
    Slice<Edition> versions(@PathVariable UUID id, Paging paging, Caller caller) {
        consultations.ofModerator(id, caller);
        return replies.editions(id, paging);
    }

    @PostMapping("/publication")
    @Operation(summary = "Publish the reply, which then stays as it is")
    ResponseEntity<ReplyView> publish(@PathVariable UUID id, Caller caller) {
        Reply saved = replies.save(ofModerator(id, caller).published(clock.instant()));
        consultations.change(id, consultation -> consultation.reply(clock.instant()));
        return answer(saved);
    }

    private Reply ofModerator(UUID id, Caller caller) {
        return replies.shown(consultations.ofModerator(id, caller), caller);
    }

    /// Nobody is quoted who does not allow it.
    private static void requireSaid(ReplyText text, List<Contribution> published) {
        Map<UUID, Contribution> quotable = published.stream().filter(Contribution::isQuotable)
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        List<Fault> faults = new ArrayList<>();
        for (int section = 0; section < text.sections().size(); section++) {
            List<Quote> quotes = text.sections().get(section).quotes();
            for (int quote = 0; quote < quotes.size(); quote++) {
                if (!quotable.containsKey(quotes.get(quote).contribution())) {
                    faults.add(new Fault("/sections/%d/quotes/%d/contribution".formatted(section, quote),
                            "is no published contribution that may be quoted"));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private ReplyPage page(UUID id, @Nullable String language, Caller caller) {
        Consultation consultation = consultations.get(id);
        return ReplyPage.of(view(replies.shown(consultation, caller)), consultation.details(), language);
    }

    private List<Contribution> published(UUID consultation) {
        try (Stream<Contribution> published = contributions.published(consultation)) {
            return published.toList();
        }
    }

    private ReplyView view(Reply reply) {
        return ReplyView.of(reply, published(reply.id()));
    }

    private ResponseEntity<ReplyView> answer(Reply reply) {
        return Answers.ok(reply.tag(), view(reply));
    }
}
