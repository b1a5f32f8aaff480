package org.sinergija.notifications.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.notifications.letter.Reader;
import org.sinergija.notifications.letter.Subject;
import org.springframework.stereotype.Component;

/// Makes of each order a letter to each focal point. While partners does not say who they are, orders wait. Two instances may do
/// the same; the letters are then the same.
@Component
class Expander extends Rounds {
    private static final Duration REST = Duration.ofSeconds(2);

    private final Orders orders;
    private final FocalPoints focalPoints;
    private final Letters letters;
    private final PostOffice postOffice;
    private final Clock clock;
    /// Organisations of which partners does not tell, and when it is asked again.
    private final Map<UUID, Instant> untold = new HashMap<>();

    Expander(Orders orders, FocalPoints focalPoints, Letters letters, PostOffice postOffice, MailSettings settings,
            Clock clock) {
        super("letters-ordered", settings.look());
        this.orders = orders;
        this.focalPoints = focalPoints;
        this.letters = letters;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @Override
    Duration round() {
        Instant now = clock.instant();
        untold.values().removeIf(until -> !now.isBefore(until));
        List<Order> oldest = orders.oldest(untold.keySet());
        for (Order order : oldest) {
            if (!untold.containsKey(order.to())) {
                expand(order);
            }
        }
        return oldest.isEmpty() ? REST : Duration.ZERO;
    }

    private void expand(Order order) {
        Optional<List<FocalPoint>> people = focalPoints.of(order.to());
        if (people.isEmpty()) {
            untold.put(order.to(), clock.instant().plus(REST));
            return;
        }
        Subject about = new Subject(order.reason(), order.overlaps(), order.news(), order.subscription());
        for (FocalPoint person : people.get()) {
            Reader reader = new Reader(Reader.Kind.FOCAL_POINT, person.id(), order.to(),
                    Addresses.at(person).language());
            letters.add(Letter.of(order.id(), order.addressee(), reader, about, person.email(), order.storedAt()));
        }
        orders.done(order);
        postOffice.wake();
    }
}
