package org.sinergija.notifications.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.contracts.value.Fault;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.webhook.post.Targets;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.http.CacheControl;
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

@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookController {
    private final Webhooks webhooks;
    private final Outbound outbound;
    private final Dispatch dispatch;
    private final Targets targets;
    private final Safe safe;
    private final Ids ids;

    WebhookController(Webhooks webhooks, Outbound outbound, Dispatch dispatch, Targets targets, Safe safe, Ids ids) {
        this.webhooks = webhooks;
        this.outbound = outbound;
        this.dispatch = dispatch;
        this.targets = targets;
        this.safe = safe;
        this.ids = ids;
    }

    /// Not to be kept by anybody on the way, since it holds the secret.
    @PostMapping
    @Operation(summary = "Have events sent to an address, signed with the secret that this answer alone shows")
    ResponseEntity<WebhookView> create(@RequestBody WebhookDetails details, Caller caller) {
        mustBeGood(details);
        UUID id = ids.next();
        Webhook made = webhooks.add(id, Owner.of(caller), details.url(), details.wanted(),
                safe.seal(Secret.fresh(), id));
        return withSecret(Answers.created(made.id(), made.revision(), view(made)));
    }

    @GetMapping
    @Operation(summary = "The webhooks of the caller's organisation, or the caller's own")
    Slice<WebhookView> list(Paging paging, Caller caller) {
        return webhooks.page(Owner.of(caller), paging).map(WebhookView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<WebhookView> show(@PathVariable UUID id, Caller caller) {
        Webhook known = webhooks.get(id, caller);
        return Answers.ok(known.revision(), WebhookView.of(known));
    }

    @PutMapping("/{id}")
    ResponseEntity<WebhookView> revise(@PathVariable UUID id, @RequestBody WebhookDetails details,
            IfMatch ifMatch, Caller caller) {
        Webhook known = webhooks.get(id, caller);
        ifMatch.mustMatch(known.revision());
        mustBeGood(details);
        Webhook revised = webhooks.revise(known, details.url(), details.wanted());
        return Answers.ok(revised.revision(), WebhookView.of(revised));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send nothing more, and forget what was sent")
    void remove(@PathVariable UUID id, Caller caller) {
        webhooks.remove(webhooks.get(id, caller));
        dispatch.forget(Addressee.webhook(id));
    }

    @PostMapping("/{id}/secret-rotation")
    @Operation(summary = "A new secret, which this answer alone shows",
            description = "For a day what is sent has two signatures, by the new secret and by the former one.")
    ResponseEntity<WebhookView> rotate(@PathVariable UUID id, Caller caller) {
        Webhook known = webhooks.get(id, caller);
        Webhook rotated = webhooks.rotate(known, safe.seal(Secret.fresh(), id));
        return withSecret(Answers.ok(rotated.revision(), view(rotated)));
    }

    @PostMapping("/{id}/resumption")
    @Operation(summary = "Send again after it was paused or disabled, first what waited")
    ResponseEntity<WebhookView> resume(@PathVariable UUID id, Caller caller) {
        Webhook resumed = webhooks.resume(webhooks.get(id, caller));
        outbound.resume(resumed);
        return Answers.ok(resumed.revision(), WebhookView.of(resumed));
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.with(webhook, safe.open(webhook.secret(), webhook.id()));
    }

    private static ResponseEntity<WebhookView> withSecret(ResponseEntity<WebhookView> answer) {
        return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
                .cacheControl(CacheControl.noStore()).body(answer.getBody());
    }

    private void mustBeGood(WebhookDetails details) {
        List<Fault> faults = new ArrayList<>(new EventFilter(details.wanted()).faults());
        targets.fault(details.url()).ifPresent(fault -> faults.add(new Fault("/url", fault)));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
