package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.contracts.value.Fault;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Voice;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.paging.Sortable;
import org.sinergija.starter.web.version.Answers;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;
import static org.springframework.http.HttpHeaders.CONTENT_LANGUAGE;
import static org.springframework.http.HttpHeaders.VARY;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

@RestController
@RequestMapping("/api/v1")
class OverlapController {
    private static final int MOST_MATCHES = 100;

    private final Overlaps overlaps;
    private final Examiner examiner;
    private final Teller teller;
    private final MongoTemplate mongo;
    private final Ids ids;

    OverlapController(Overlaps overlaps, Examiner examiner, Teller teller, MongoTemplate mongo, Ids ids) {
        this.overlaps = overlaps;
        this.examiner = examiner;
        this.teller = teller;
        this.mongo = mongo;
        this.ids = ids;
    }

    /// What a draft would overlap, likeliest first.
    record Matches(List<Match> matches) {}

    @PostMapping("/overlaps/check")
    @Operation(description = Audience.RULE)
    Matches check(@RequestBody Draft draft, @RequestParam(defaultValue = "10") int limit,
            @RequestParam(defaultValue = "brief") String explain,
            @RequestHeader(name = ACCEPT_LANGUAGE, defaultValue = "en") String languages, Caller caller,
            HttpServletResponse response) {
        if (limit < 1 || limit > MOST_MATCHES) {
            throw new InvalidRequest(List.of(new Fault("/limit", "must be from 1 to %d".formatted(MOST_MATCHES))));
        }
        Explain reasons = Explain.named(explain);
        Voice voice = Voice.of(AcceptedLanguages.in(languages));
        nameLanguage(voice, response);
        return new Matches(examiner.check(draft.subject(ids.next()), Audience.of(caller), limit, reasons,
                voice));
    }

    @GetMapping("/overlaps")
    @Operation(description = Audience.RULE)
    Slice<OverlapState> list(@RequestParam(required = false) @Nullable OverlapLevel level,
            @RequestParam(required = false) @Nullable OverlapStatus status,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String territory,
            @Sortable({"score", "updatedAt", "detectedAt"}) Paging paging, Caller caller) {
        OverlapFilter filter = new OverlapFilter(level, status, organisation, subject, theme, territory);
        return paging.find(mongo, Overlap.class, filter.criteria(Audience.of(caller))).map(Overlap::state);
    }

    @GetMapping("/initiatives/{id}/overlaps")
    @Operation(description = Audience.RULE)
    Slice<OverlapState> ofInitiative(@PathVariable UUID id,
            @Sortable({"score", "updatedAt", "detectedAt"}) Paging paging, Caller caller) {
        OverlapFilter filter = new OverlapFilter(null, null, null, id, null, null);
        return paging.find(mongo, Overlap.class, filter.criteria(Audience.of(caller))).map(Overlap::state);
    }

    @GetMapping("/overlaps/{id}")
    @Operation(
            description = "Of an overlap with something that the caller may not see, that it exists and whom to ask. "
                    + Audience.RULE)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = APPLICATION_JSON_VALUE,
            schema = @Schema(oneOf = {OverlapState.class, RestrictedOverlap.class})))
    ResponseEntity<?> show(@PathVariable UUID id,
            @RequestHeader(name = ACCEPT_LANGUAGE, defaultValue = "en") String languages, Caller caller,
            HttpServletResponse response) {
        Overlap overlap = overlaps.get(id, Audience.of(caller)).mustStand();
        List<SubjectRef> seen = overlap.sidesSeenBy(Audience.of(caller));
        if (seen.size() == 1) {
            return ResponseEntity.ok(RestrictedOverlap.of(id, seen.getFirst()));
        }
        Voice voice = Voice.of(AcceptedLanguages.in(languages));
        Optional<OverlapState> told = teller.tell(overlap, voice);
        nameLanguage(told.isPresent() ? voice : Voice.ENGLISH, response);
        // The version is the tag of what is stored; that of a translation is made from its content.
        return told.map(ResponseEntity::ok).orElseGet(() -> Answers.ok(overlap, overlap.state()));
    }

    private static void nameLanguage(Voice voice, HttpServletResponse response) {
        response.setHeader(CONTENT_LANGUAGE, voice.language());
        response.addHeader(VARY, ACCEPT_LANGUAGE);
    }
}
