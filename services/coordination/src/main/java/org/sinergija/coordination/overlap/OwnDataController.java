package org.sinergija.coordination.overlap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.starter.person.Erasure;
import org.sinergija.starter.security.Caller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/data")
class OwnDataController {
    private static final Erasure.Kept WORDS = new Erasure.Kept("what was said and decided, without who said it",
            "Both organisations acted on it; it is theirs.");

    private final Overlaps overlaps;

    OwnDataController(Overlaps overlaps) {
        this.overlaps = overlaps;
    }

    /// What this service holds under the caller's id.
    record OwnData(List<Said> comments, List<Decided> resolutions) {}

    record Said(UUID overlap, String text, Instant at) {}

    record Decided(UUID overlap, Outcome outcome, @Nullable String note, Instant at) {}

    @GetMapping
    @Operation(summary = "What the caller said about overlaps and decided on them")
    OwnData tell(Caller caller) {
        String person = caller.subject();
        List<Overlap> touched = overlaps.touchedBy(person).stream().map(overlaps::get).toList();
        return new OwnData(touched.stream().flatMap(overlap -> said(overlap, person)).toList(),
                touched.stream().flatMap(overlap -> decided(overlap, person)).toList());
    }

    private static Stream<Said> said(Overlap overlap, String person) {
        return overlap.comments().stream().filter(comment -> comment.by().equals(person))
                .map(comment -> new Said(overlap.id(), comment.text(), comment.at()));
    }

    private static Stream<Decided> decided(Overlap overlap, String person) {
        return overlap.resolutions().filter(resolution -> resolution.by().equals(person))
                .map(resolution -> new Decided(overlap.id(), resolution.outcome(), resolution.note(), resolution.at()));
    }

    @DeleteMapping
    @Operation(summary = "Take the caller's id out of comments and resolutions, on the topic too")
    Erasure erase(Caller caller) {
        List<UUID> touched = overlaps.touchedBy(caller.subject());
        touched.forEach(overlap -> overlaps.forget(overlap, caller.subject()));
        return Erasure.of(touched.stream().map("who said or decided something about overlap %s"::formatted).toList(),
                WORDS);
    }
}
