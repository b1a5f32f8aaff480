package org.sinergija.notifications.newsletter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.binding.TextLength;
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
@RequestMapping("/api/v1/newsletters")
class NewsletterController {
    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");
    private static final MediaType MARKDOWN = MediaType.valueOf("text/markdown;charset=UTF-8");

    private final Newsletters newsletters;
    private final Drafting drafting;
    private final Subscribers subscribers;
    private final Clock clock;

    NewsletterController(Newsletters newsletters, Drafting drafting, Subscribers subscribers, Clock clock) {
        this.newsletters = newsletters;
        this.drafting = drafting;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /// What a draft is to be about.
    record Wish(@NotNull(message = "is required") LocalDate from, @NotNull(message = "is required") LocalDate to,
            @Size(min = 1, max = 7, message = "must be from {min} to {max}") @Nullable List<String> languages) {
        Drafting.Span span() {
            List<Fault> faults = new ArrayList<>();
            List<String> wanted = languages == null ? List.of("en") : languages.stream().distinct().toList();
            if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
                faults.add(new Fault("/to", "must be from %s to %s".formatted(from, from.plusYears(1))));
            }
            wanted.stream().filter(language -> !Wording.isKnown(language)).forEach(language -> faults
                    .add(new Fault("/languages", "%s is none that newsletters are drafted in".formatted(language))));
            if (!faults.isEmpty()) {
                throw new InvalidRequest(faults);
            }
            return new Drafting.Span(from, to, wanted);
        }
    }

    /// What may be edited.
    record Edition(@NotNull(message = "is required") @TextLength(max = 200) LocalizedText title,
            @NotNull(message = "is required") @Size(max = 50,
                    message = "must be at most {max}") List<@Valid @NotNull Section> sections) {}

    @PostMapping
    @Operation(summary = "Draft a newsletter from what happened in a period",
            description = "Public initiatives alone. `notes` say what is left out since it could not be found out.")
    ResponseEntity<Newsletter> draft(@RequestBody Wish wish) {
        Newsletter draft = newsletters.add(drafting.draft(wish.span()));
        return Answers.created(draft.id(), version(draft), draft);
    }

    @GetMapping
    @Operation(summary = "Newsletters, newest first", description = "Drafts are shown to those who edit them.")
    Slice<Newsletter> list(Paging paging, Caller caller) {
        return newsletters.list(paging, caller);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Newsletter> show(@PathVariable UUID id, Caller caller) {
        return answer(newsletters.get(id, caller));
    }

    @GetMapping(path = "/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> html(@PathVariable UUID id, @RequestParam(required = false) @Nullable String language,
            Caller caller) {
        return ResponseEntity.ok().contentType(HTML)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src https:")
                .body(page(id, language, caller).html());
    }

    @GetMapping(path = "/{id}", produces = MediaType.TEXT_MARKDOWN_VALUE)
    ResponseEntity<String> markdown(@PathVariable UUID id, @RequestParam(required = false) @Nullable String language,
            Caller caller) {
        return ResponseEntity.ok().contentType(MARKDOWN).body(page(id, language, caller).markdown());
    }

    @PutMapping("/{id}")
    ResponseEntity<Newsletter> edit(@PathVariable UUID id, @RequestBody Edition edition, IfMatch ifMatch,
            Caller caller) {
        Newsletter newsletter = newsletters.get(id, caller);
        ifMatch.mustMatch(version(newsletter));
        return answer(newsletters.save(newsletter.edited(edition.title(), edition.sections())));
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Publish a newsletter, which then stays as it is under its address")
    ResponseEntity<Newsletter> publish(@PathVariable UUID id, Caller caller) {
        Newsletter published = newsletters.get(id, caller).published(clock.instant());
        // First, so that nobody misses it; nothing goes out before it is published.
        subscribers.post(id);
        return answer(newsletters.save(published));
    }

    private Page page(UUID id, @Nullable String language, Caller caller) {
        Newsletter newsletter = newsletters.get(id, caller);
        return new Page(newsletter, language != null && newsletter.languages().contains(language)
                ? language
                : newsletter.languages().getFirst());
    }

    private static ResponseEntity<Newsletter> answer(Newsletter newsletter) {
        return Answers.ok(version(newsletter), newsletter);
    }

    private static long version(Newsletter newsletter) {
        return newsletter.version() == null ? 0 : newsletter.version();
    }
}
