package org.sinergija.notifications.newsletter;

import java.util.List;
import java.util.Optional;

import org.sinergija.starter.person.Holding;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// Whether a person gets newsletters.
@Component
class OwnSubscription implements Holding {
    private final Subscribers subscribers;
    private final SubscriberLinks links;

    OwnSubscription(Subscribers subscribers, SubscriberLinks links) {
        this.subscribers = subscribers;
        this.links = links;
    }

    @Override
    public String name() {
        return "newsletter";
    }

    /// What is held, as the person gave it.
    record Told(String email, String language) {}

    @Override
    public List<Told> tell(Caller caller) {
        return own(caller).map(held -> new Told(held.email(), held.language())).stream().toList();
    }

    @Override
    public List<String> erase(Caller caller) {
        Optional<Subscriber> held = own(caller);
        held.ifPresent(subscriber -> subscribers.leave(subscriber.id()));
        return held.isPresent() ? List.of("the subscription to the newsletter") : List.of();
    }

    private Optional<Subscriber> own(Caller caller) {
        return Optional.ofNullable(caller.email()).map(links::idOf).flatMap(subscribers::find);
    }
}
