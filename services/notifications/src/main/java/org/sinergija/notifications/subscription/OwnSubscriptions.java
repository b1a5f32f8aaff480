package org.sinergija.notifications.subscription;

import java.util.List;

import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.starter.person.Holding;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// What a person asked to hear of.
@Component
class OwnSubscriptions implements Holding {
    private final Subscriptions subscriptions;
    private final Desk desk;
    private final Dispatch dispatch;

    OwnSubscriptions(Subscriptions subscriptions, Desk desk, Dispatch dispatch) {
        this.subscriptions = subscriptions;
        this.desk = desk;
        this.dispatch = dispatch;
    }

    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public List<Subscription> tell(Caller caller) {
        return subscriptions.of(caller.subject());
    }

    @Override
    public List<String> erase(Caller caller) {
        List<Subscription> own = tell(caller);
        own.forEach(desk::remove);
        dispatch.forget(Addressee.person(caller.subject()));
        return own.isEmpty() ? List.of() : List.of("%d subscriptions".formatted(own.size()));
    }
}
