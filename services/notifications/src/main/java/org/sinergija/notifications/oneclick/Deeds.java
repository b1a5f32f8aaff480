package org.sinergija.notifications.oneclick;

import java.util.Objects;
import java.util.UUID;

import org.sinergija.notifications.alert.Muting;
import org.sinergija.notifications.alert.Settling;
import org.sinergija.notifications.link.Act;
import org.sinergija.notifications.link.Link;
import org.sinergija.notifications.mail.TurnedDown;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.springframework.stereotype.Component;

/// Does what a link lets its reader do.
@Component
class Deeds {
    private final Settling settling;
    private final Muting muting;
    private final TurnedDown turnedDown;

    Deeds(Settling settling, Muting muting, TurnedDown turnedDown) {
        this.settling = settling;
        this.muting = muting;
        this.turnedDown = turnedDown;
    }

    /// @return whether it was possible
    /// @throws NeighbourAway if it is to be tried again
    boolean does(Link link) {
        return switch (link.act()) {
            case ACKNOWLEDGEMENT -> settling.acknowledge(overlap(link), organisation(link));
            case DENIAL -> settling.deny(overlap(link), organisation(link));
            case MUTING -> muting.mute(overlap(link), organisation(link));
            case UNSUBSCRIBING -> {
                turnedDown.add(link.reader());
                yield true;
            }
        };
    }

    /// @return whether it was possible
    boolean undoes(Link link) {
        if (link.act() == Act.UNSUBSCRIBING) {
            turnedDown.forget(link.reader());
        }
        return link.act() == Act.UNSUBSCRIBING;
    }

    private static UUID overlap(Link link) {
        return Objects.requireNonNull(link.overlap());
    }

    private static UUID organisation(Link link) {
        return Objects.requireNonNull(link.organisation());
    }
}
