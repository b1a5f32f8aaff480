package org.sinergija.notifications.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The caller's inbox: what is addressed to the person, to the person's organisation and, for those who mediate, to
/// coordinators. What a person reads or archives, the others of the organisation still have before them.
@RestController
@RequestMapping("/api/v1/inbox")
class InboxController {
    private final Inbox inbox;
    private final Views views;
    private final Clock clock;

    InboxController(Inbox inbox, Views views, Clock clock) {
        this.inbox = inbox;
        this.views = views;
        this.clock = clock;
    }

    /// How many messages ask for something that the caller has not read.
    record Unread(long unread) {}

    /// When it is to be there again.
    record Later(@NotNull(message = "is required") Instant until) {}

    @GetMapping
    @Operation(summary = "The caller's messages, newest first",
            description = "`view` shows what is `UNREAD`, `ARCHIVED` or `SNOOZED`; without it, all that is neither archived nor snoozed.")
    Slice<MessageView> list(@RequestParam(required = false) InboxFilter.@Nullable View view,
            @RequestParam(required = false) @Nullable Reason reason,
            @RequestParam(required = false) @Nullable UUID overlap, Paging paging, Caller caller) {
        Slice<Message> page = inbox.list(Reader.of(caller), new InboxFilter(view, reason, overlap), paging);
        return new Slice<>(views.of(page.items(), caller), page.next());
    }

    @GetMapping("/unread")
    @Operation(summary = "How many messages the caller has not read")
    Unread unread(Caller caller) {
        return new Unread(inbox.unread(Reader.of(caller)));
    }

    @GetMapping("/{id}")
    MessageView show(@PathVariable UUID id, Caller caller) {
        return views.of(inbox.get(Reader.of(caller), id), caller);
    }

    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark all as read")
    void readAll(Caller caller) {
        inbox.markAllRead(Reader.of(caller));
    }

    @PostMapping("/{id}/reading")
    MessageView read(@PathVariable UUID id, Caller caller) {
        return views.of(inbox.markRead(Reader.of(caller), id), caller);
    }

    @PostMapping("/{id}/unreading")
    MessageView unread(@PathVariable UUID id, Caller caller) {
        return views.of(inbox.markUnread(Reader.of(caller), id), caller);
    }

    @PostMapping("/{id}/archiving")
    MessageView archive(@PathVariable UUID id, Caller caller) {
        return views.of(inbox.archive(Reader.of(caller), id), caller);
    }

    @PostMapping("/{id}/restoring")
    MessageView restore(@PathVariable UUID id, Caller caller) {
        return views.of(inbox.restore(Reader.of(caller), id), caller);
    }

    @PostMapping("/{id}/snooze")
    @Operation(summary = "Take the message out of the inbox until then")
    MessageView snooze(@PathVariable UUID id, @RequestBody Later later, Caller caller) {
        if (!later.until().isAfter(clock.instant())) {
            throw new RuleBroken(
                    "A message can be snoozed until a time to come, not until %s.".formatted(later.until()));
        }
        return views.of(inbox.snooze(Reader.of(caller), id, later.until()), caller);
    }
}
