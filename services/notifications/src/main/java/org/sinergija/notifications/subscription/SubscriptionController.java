package org.sinergija.notifications.subscription;

import java.time.Clock;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The caller's own subscriptions; nobody else's, whoever the caller is.
@RestController
@RequestMapping("/api/v1/subscriptions")
class SubscriptionController {
    private final Subscriptions subscriptions;
    private final Desk desk;
    private final Previews previews;
    private final Ids ids;
    private final Clock clock;

    SubscriptionController(Subscriptions subscriptions, Desk desk, Previews previews, Ids ids, Clock clock) {
        this.subscriptions = subscriptions;
        this.desk = desk;
        this.previews = previews;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Ask to hear of something",
            description = "Themes and territories include all that lies inside them; empty lists mean any. What partners show to each "
                    + "other alone is told to those who see it when they make or change the subscription.")
    ResponseEntity<Subscription> subscribe(@RequestBody SubscriptionDetails details, Caller caller) {
        Subscription made = desk.add(Subscription.made(ids.next(), details, caller, clock.instant()), caller);
        return Answers.created(made.id(), made.version(), made);
    }

    @GetMapping
    Slice<Subscription> list(Paging paging, Caller caller) {
        return subscriptions.list(caller, paging);
    }

    @GetMapping("/{id}")
    ResponseEntity<Subscription> show(@PathVariable UUID id, Caller caller) {
        Subscription known = subscriptions.get(id, caller);
        return Answers.ok(known.version(), known);
    }

    @PutMapping("/{id}")
    ResponseEntity<Subscription> revise(@PathVariable UUID id, @RequestBody SubscriptionDetails details,
            IfMatch ifMatch, Caller caller) {
        Subscription known = subscriptions.get(id, caller);
        ifMatch.mustMatch(known.version());
        Subscription revised = desk.revise(known, details, caller);
        return Answers.ok(revised.version(), revised);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hear no more of it", description = "What is on its way by this subscription stays here.")
    void unsubscribe(@PathVariable UUID id, Caller caller) {
        desk.remove(subscriptions.get(id, caller));
    }

    @PostMapping("/preview")
    @Operation(summary = "What such a subscription would have sent in the last 90 days")
    Preview preview(@RequestBody SubscriptionDetails details, Caller caller) {
        return previews.of(Subscription.made(ids.fresh(), details, caller, clock.instant()));
    }

    @GetMapping("/{id}/preview")
    @Operation(summary = "What it would have sent in the last 90 days")
    Preview preview(@PathVariable UUID id, Caller caller) {
        Subscription known = subscriptions.get(id, caller);
        return previews.of(known.revised(known.details(), caller));
    }
}
