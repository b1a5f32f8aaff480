package org.sinergija.notifications.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.stream.Listeners;
import org.sinergija.notifications.stream.StreamEvent;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The feed as server-sent events: what was missed, a page at a time, and then what comes.
@RestController
class FeedStream {
    private final Tail tail;
    private final FeedReader feed;
    private final Cursors cursors;
    private final Listeners listeners;

    FeedStream(Tail tail, FeedReader feed, Cursors cursors, @Qualifier("feedListeners") Listeners listeners) {
        this.tail = tail;
        this.feed = feed;
        this.cursors = cursors;
        this.listeners = listeners;
    }

    @GetMapping(path = "/api/v1/feed/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "The feed as server-sent events",
            description = "Each is named by its CloudEvents type and has the cursor as its id, so that a browser resumes where it was; `Last-Event-ID` comes before `after`.")
    SseEmitter stream(
            @Parameter(description = "A cursor; without it, from the beginning.") @RequestParam(
                    required = false) @Nullable String after,
            @Parameter(description = "A CloudEvents type.") @RequestParam(required = false) @Nullable String type,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        Wanted wanted = new Wanted(type);
        if (!wanted.faults().isEmpty()) {
            throw new InvalidRequest(wanted.faults());
        }
        long from = last == null ? cursors.open(after, "after") : cursors.open(last, "Last-Event-ID");
        Reading reading = new Reading(feed, tail, from, wanted);
        return listeners.join(reading::wants, told -> event((Entry) told), () -> reading.missed().map(this::event));
    }

    private StreamEvent event(Entry entry) {
        String cursor = cursors.seal(entry.number());
        return new StreamEvent(cursor, entry.type(), FeedEvent.of(entry, cursor));
    }
}
