package org.sinergija.coordination.overlap;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the two sides of an overlap make of it.
@RestController
@RequestMapping("/api/v1/overlaps/{id}")
class SettlingController {
    private final Overlaps overlaps;
    private final Ids ids;
    private final Clock clock;

    SettlingController(Overlaps overlaps, Ids ids, Clock clock) {
        this.overlaps = overlaps;
        this.ids = ids;
        this.clock = clock;
    }

    /// Somebody knows of it.
    ///
    /// @param organisation for which; a service must say so, others belong to it
    record Notice(@Nullable UUID organisation) {}

    /// What people decided, and why.
    ///
    /// @param organisation for which, as for a notice
    record Verdict(@NotNull(message = "is required") Outcome outcome, @Size(max = 2_000) @Nullable String note,
            @Nullable UUID organisation) {}

    /// What somebody has to say.
    record Remark(@NotBlank(message = "is required") @Size(max = 5_000) String text) {}

    @PostMapping("/acknowledgement")
    ResponseEntity<OverlapState> acknowledge(@PathVariable UUID id,
            @RequestBody(required = false) @Nullable Notice notice, Caller caller) {
        Overlap overlap = overlaps.get(id).mustStand();
        Speaker speaker = Speaker.of(caller, notice == null ? null : notice.organisation(), overlap);
        overlap.acknowledge(speaker.organisations(overlap), clock.instant());
        return saved(overlap);
    }

    @PostMapping("/resolution")
    ResponseEntity<OverlapState> resolve(@PathVariable UUID id, @RequestBody Verdict verdict,
            Caller caller) {
        Overlap overlap = overlaps.get(id).mustStand();
        Speaker speaker = Speaker.of(caller, verdict.organisation(), overlap);
        overlap.resolve(verdict.outcome(), verdict.note(), speaker.id(), clock.instant());
        return saved(overlap);
    }

    @PostMapping("/escalation")
    ResponseEntity<OverlapState> escalate(@PathVariable UUID id) {
        Overlap overlap = overlaps.get(id).mustStand();
        overlap.escalate(clock.instant());
        return saved(overlap);
    }

    @PostMapping("/comments")
    ResponseEntity<Comment> comment(@PathVariable UUID id, @RequestBody Remark remark, Caller caller) {
        Overlap overlap = concerning(caller, id);
        Comment comment = overlap.comment(ids.next(), remark.text(), caller.subject(), clock.instant());
        overlaps.save(overlap);
        return ResponseEntity.created(URI.create("/api/v1/overlaps/%s/comments/%s".formatted(id, comment.id())))
                .body(comment);
    }

    @GetMapping("/comments")
    Slice<Comment> comments(@PathVariable UUID id, Caller caller) {
        return new Slice<>(concerning(caller, id).comments(), null);
    }

    private ResponseEntity<OverlapState> saved(Overlap overlap) {
        Overlap saved = overlaps.save(overlap);
        return Answers.ok(saved, saved.state());
    }

    private Overlap concerning(Caller caller, UUID id) {
        Overlap overlap = overlaps.get(id).mustStand();
        caller.mustBelongToOneOf(overlap.organisations());
        return overlap;
    }
}
