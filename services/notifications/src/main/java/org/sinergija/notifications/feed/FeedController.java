package org.sinergija.notifications.feed;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.web.paging.Paging;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// All public events, a batch at a time.
@RestController
class FeedController {
    private static final String BATCH = "application/cloudevents-batch+json";

    private final FeedReader feed;
    private final Cursors cursors;

    FeedController(FeedReader feed, Cursors cursors) {
        this.feed = feed;
        this.cursors = cursors;
    }

    @GetMapping(path = "/api/v1/feed", produces = {BATCH, MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "All public events as CloudEvents, oldest first",
            description = """
                    Each with the full public state of its subject. `Link: rel="next"` leads on; of an empty answer it leads to the
                    same place, so that whoever polls follows it always. What became hidden or was erased since is left out, also its
                    earlier states.""")
    ResponseEntity<List<FeedEvent>> read(
            @Parameter(description = "A cursor; without it, from the beginning.") @RequestParam(
                    required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Paging.USUAL) int limit,
            @Parameter(
                    description = "A CloudEvents type. An answer may then have fewer events than there are, or none; the link leads on all the same.") @RequestParam(
                            required = false) @Nullable String type) {
        Wanted wanted = new Wanted(type);
        List<Fault> faults = new ArrayList<>(wanted.faults());
        if (limit < 1 || limit > Paging.MOST) {
            faults.add(new Fault("/limit", "must be from 1 to %d".formatted(Paging.MOST)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        FeedReader.Page page = feed.after(cursors.open(after, "after"), limit, wanted);
        String next = "/api/v1/feed?after=%s&limit=%d%s".formatted(cursors.seal(page.last()), limit,
                type == null ? "" : "&type=" + type);
        // Relative to the host, so that it holds behind the gateway too.
        return ResponseEntity.ok().contentType(MediaType.valueOf(BATCH))
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
                .body(page.entries().stream().map(entry -> FeedEvent.of(entry, cursors.seal(entry.number()))).toList());
    }
}
