package org.sinergija.notifications.subscription;

import java.util.List;

import org.sinergija.contracts.value.Fault;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.mail.Recipients;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.webhook.Ownership;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/// Takes, changes and ends subscriptions, once it is sure that what they ask for can be brought.
@Component
class Desk {
    private final Subscriptions stored;
    private final LiveSubscriptions live;
    private final Digests digests;
    private final Dispatch dispatch;
    private final Recipients recipients;
    private final Ownership webhooks;

    Desk(Subscriptions stored, LiveSubscriptions live, Digests digests, Dispatch dispatch, Recipients recipients,
            Ownership webhooks) {
        this.stored = stored;
        this.live = live;
        this.digests = digests;
        this.dispatch = dispatch;
        this.recipients = recipients;
        this.webhooks = webhooks;
    }

    Subscription add(Subscription made, Caller caller) {
        checkWay(made.details(), caller);
        Subscription added = stored.add(made);
        live.learn(added);
        return added;
    }

    /// What it told at once no digest tells again.
    Subscription revise(Subscription known, SubscriptionDetails next, Caller caller) {
        checkWay(next, caller);
        if (known.tellsAtOnce()) {
            digests.beginNow(known.id());
        }
        Subscription replaced = stored.replace(known.revised(next, caller));
        live.learn(replaced);
        forgetAddressIfUnneeded(known.owner());
        return replaced;
    }

    void remove(Subscription unwanted) {
        stored.remove(unwanted.id());
        live.forget(unwanted.id());
        digests.forget(unwanted.id());
        dispatch.stop(unwanted.id());
        forgetAddressIfUnneeded(unwanted.owner());
    }

    /// Nobody's address is kept longer than a letter may go to it.
    private void forgetAddressIfUnneeded(String owner) {
        if (stored.of(owner).stream().noneMatch(each -> each.details().channel() == Channel.EMAIL)) {
            recipients.forget(owner);
        }
    }

    private void checkWay(SubscriptionDetails details, Caller caller) {
        if (details.channel() == Channel.EMAIL) {
            String address = caller.email();
            if (address == null) {
                throw new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT,
                        Problem.of(HttpStatus.UNPROCESSABLE_CONTENT,
                                "The channel EMAIL needs an account with an e-mail address; this token has none."),
                        null);
            }
            recipients.know(caller.subject(), address, details.language());
        }
        if (details.webhook() != null && !webhooks.has(caller, details.webhook())) {
            throw new InvalidRequest(List.of(new Fault("/webhook", "is no webhook of yours")));
        }
    }
}
