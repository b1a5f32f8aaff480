package org.sinergija.notifications.notice;

import java.util.List;
import java.util.UUID;

import io.micrometer.tracing.ScopedSpan;
import io.micrometer.tracing.Tracer;
import org.springframework.stereotype.Component;

/// All ways, each of which takes what is to go by it.
@Component
public class Carriers {
    private final List<Carrier> carriers;
    private final Tracer tracer;

    Carriers(List<Carrier> carriers, Tracer tracer) {
        this.carriers = List.copyOf(carriers);
        this.tracer = tracer;
    }

    public void carry(Notice notice) {
        ScopedSpan span = tracer.startScopedSpan("tell").tag("reason", notice.reason().name());
        try {
            carriers.stream().filter(carrier -> notice.channels().contains(carrier.channel()))
                    .forEach(carrier -> carrier.carry(notice));
        } finally {
            span.end();
        }
    }

    public void withdraw(UUID overlap) {
        carriers.forEach(carrier -> carrier.withdraw(overlap));
    }

    public void forget(Addressee addressee) {
        carriers.forEach(carrier -> carrier.forget(addressee));
    }
}
