package org.sinergija.notifications.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.stream.Listeners;
import org.sinergija.notifications.stream.StreamEvent;
import org.sinergija.starter.security.Caller;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// New messages, for a page that is open. Those that this instance stores come at once, those of others a moment later.
@RestController
class InboxStream {
    /// Clocks differ and writes last: whoever resumes is told again what came about then.
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Inbox inbox;
    private final Views views;
    private final Listeners listeners;
    private final Clock clock;

    InboxStream(Inbox inbox, Views views, @Qualifier("inboxListeners") Listeners listeners, Clock clock) {
        this.inbox = inbox;
        this.views = views;
        this.listeners = listeners;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "New messages as server-sent events",
            description = "Each is an event `message` with the message as in the list; with `Last-Event-ID` it goes on after that one.")
    SseEmitter stream(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable UUID last, Caller caller) {
        Reader reader = Reader.of(caller);
        return listeners.join(told -> told instanceof Message message && reader.addressees().contains(message.to())
                && !message.id().equals(last),
                message -> event((Message) message, caller), () -> missed(reader, last, caller).stream());
    }

    private List<StreamEvent> missed(Reader reader, @Nullable UUID last, Caller caller) {
        return last == null
                ? List.of()
                : inbox.since(reader, last, OVERLAP).stream().map(message -> event(message, caller)).toList();
    }

    private StreamEvent event(Message message, Caller caller) {
        return new StreamEvent(message.id().toString(), "message", views.of(message, caller));
    }

    @EventListener
    void tell(Message stored) {
        listeners.tell(stored);
    }

    @Scheduled(fixedDelayString = "${sinergija.inbox.look:2s}")
    void tellWhatOthersStored() {
        if (!listeners.isEmpty()) {
            Instant from = clock.instant().minus(OVERLAP);
            inbox.storedSince(from).forEach(listeners::tell);
        }
    }
}
