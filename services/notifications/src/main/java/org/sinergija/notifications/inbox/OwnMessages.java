package org.sinergija.notifications.inbox;

import java.util.List;
import java.util.UUID;

import org.sinergija.notifications.notice.Addressee;
import org.sinergija.starter.person.Holding;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// What a person was told, and did with it.
@Component
class OwnMessages implements Holding {
    private final Inbox inbox;

    OwnMessages(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public List<UUID> tell(Caller caller) {
        return inbox.touchedBy(caller.subject()).stream().map(Message::id).toList();
    }

    @Override
    public List<String> erase(Caller caller) {
        List<UUID> touched = tell(caller);
        inbox.forget(Addressee.person(caller.subject()));
        inbox.forgetReader(caller.subject());
        return touched.isEmpty() ? List.of() : List.of("%d messages in the inbox".formatted(touched.size()));
    }
}
