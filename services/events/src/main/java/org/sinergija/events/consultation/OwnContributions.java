package org.sinergija.events.consultation;

import java.util.List;
import java.util.UUID;

import org.sinergija.starter.person.Holding;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// What an account contributed. What is published stays, without who wrote it.
@Component
class OwnContributions implements Holding {
    private final Contributions contributions;

    OwnContributions(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public List<UUID> tell(Caller caller) {
        return contributions.madeBy(caller.subject());
    }

    @Override
    public List<String> erase(Caller caller) {
        List<UUID> own = contributions.madeBy(caller.subject());
        contributions.forget(caller.subject());
        return own.stream().map("who wrote contribution %s"::formatted).toList();
    }
}
