package org.sinergija.notifications.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sinergija.notifications.letter.Reader;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.starter.person.Holding;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// Where a person gets letters, and what is on its way there.
@Component
class OwnMail implements Holding {
    private final Recipients recipients;
    private final Letters letters;
    private final TurnedDown turnedDown;
    private final Bounces bounces;

    OwnMail(Recipients recipients, Letters letters, TurnedDown turnedDown, Bounces bounces) {
        this.recipients = recipients;
        this.letters = letters;
        this.turnedDown = turnedDown;
        this.bounces = bounces;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Map<String, Object> tell(Caller caller) {
        Map<String, Object> told = new LinkedHashMap<>();
        recipients.find(caller.subject()).ifPresent(person -> {
            told.put("address", person.address());
            told.put("language", person.language());
        });
        told.put("waiting", letters.waitingFor(Addressee.person(caller.subject())));
        told.put("turnedDown", turnedDown.includes(key(caller)));
        told.put("bouncing", bounces.isKnown(key(caller)));
        return told;
    }

    @Override
    public List<String> erase(Caller caller) {
        List<String> erased = new ArrayList<>();
        Addressee person = Addressee.person(caller.subject());
        if (recipients.find(caller.subject()).isPresent()) {
            erased.add("the address for letters");
        }
        long waiting = letters.waitingFor(person);
        if (waiting > 0) {
            erased.add("%d letters on their way".formatted(waiting));
        }
        recipients.forget(caller.subject());
        letters.forget(person);
        turnedDown.forget(key(caller));
        bounces.forget(key(caller));
        return erased;
    }

    private static String key(Caller caller) {
        return Reader.keyOf(Reader.Kind.PERSON, caller.subject());
    }
}
