package org.sinergija.notifications.alert;

import java.util.UUID;

import org.sinergija.starter.neighbour.Neighbour;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.sinergija.starter.neighbour.Reply;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Says to coordination what an organisation decided straight from a message, or that nobody did. What was said before, or came
/// too late, changes nothing there.
@Component
public class Settling {
    private final Neighbour coordination;

    Settling(@Qualifier("coordination") Neighbour coordination) {
        this.coordination = coordination;
    }

    /// @return whether coordination took it
    /// @throws NeighbourAway if it does not answer
    public boolean acknowledge(UUID overlap, UUID organisation) {
        return say(overlap, "acknowledgement", "{\"organisation\": \"%s\"}".formatted(organisation));
    }

    /// The organisation says that it is no overlap.
    ///
    /// @return whether coordination took it
    /// @throws NeighbourAway if it does not answer
    public boolean deny(UUID overlap, UUID organisation) {
        return say(overlap, "resolution",
                "{\"outcome\": \"DISTINCT\", \"organisation\": \"%s\"}".formatted(organisation));
    }

    boolean escalate(UUID overlap) {
        return say(overlap, "escalation", "{}");
    }

    private boolean say(UUID overlap, String what, String body) {
        Reply reply = coordination.post("/api/v1/overlaps/%s/%s".formatted(overlap, what), body);
        return reply.isSuccess();
    }
}
