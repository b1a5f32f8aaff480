package org.sinergija.notifications.notice;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/// All ways, each of which takes what is to go by it.
@Component
public class Carriers {
    private final List<Carrier> carriers;

    Carriers(List<Carrier> carriers) {
        this.carriers = List.copyOf(carriers);
    }

    public void carry(Notice notice) {
        carriers.stream().filter(carrier -> notice.channels().contains(carrier.channel()))
                .forEach(carrier -> carrier.carry(notice));
    }

    public void withdraw(UUID overlap) {
        carriers.forEach(carrier -> carrier.withdraw(overlap));
    }

    public void forget(Addressee addressee) {
        carriers.forEach(carrier -> carrier.forget(addressee));
    }
}
