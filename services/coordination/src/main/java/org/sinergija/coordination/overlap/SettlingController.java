package org.sinergija.coordination.overlap;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

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

    /// What people decided, and why.
    record Verdict(@NotNull(message = "is required") Outcome outcome, @Size(max = 2_000) @Nullable String note) {}

    /// What somebody has to say.
    record Remark(@NotBlank(message = "is required") @Size(max = 5_000) String text) {}

    @PostMapping("/acknowledgement")
    ResponseEntity<OverlapState> acknowledge(@PathVariable UUID id, Caller caller) {
        return changed(id, caller, overlap -> overlap.acknowledge(clock.instant()));
    }

    @PostMapping("/resolution")
    ResponseEntity<OverlapState> resolve(@PathVariable UUID id, @RequestBody Verdict verdict,
            Caller caller) {
        return changed(id, caller,
                overlap -> overlap.resolve(verdict.outcome(), verdict.note(), caller.subject(), clock.instant()));
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

    private ResponseEntity<OverlapState> changed(UUID id, Caller caller, Consumer<Overlap> change) {
        Overlap overlap = concerning(caller, id);
        change.accept(overlap);
        Overlap saved = overlaps.save(overlap);
        return Answers.ok(saved, saved.state());
    }

    private Overlap concerning(Caller caller, UUID id) {
        Overlap overlap = overlaps.get(id).mustStand();
        caller.mustBelongToOneOf(overlap.organisations());
        return overlap;
    }
}
