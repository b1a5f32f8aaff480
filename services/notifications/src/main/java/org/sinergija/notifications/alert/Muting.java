package org.sinergija.notifications.alert;

import java.util.UUID;

import org.springframework.stereotype.Component;

/// Lets a side hear no more of an overlap; the other side still does.
@Component
public class Muting {
    private final Cases cases;

    Muting(Cases cases) {
        this.cases = cases;
    }

    /// @return whether the organisation is a side of it
    public boolean mute(UUID overlap, UUID organisation) {
        boolean concerned = cases.get(overlap).concerns(organisation);
        if (concerned) {
            cases.change(overlap, known -> known.mute(organisation));
        }
        return concerned;
    }

    /// @return whether the organisation is a side of it
    public boolean unmute(UUID overlap, UUID organisation) {
        boolean concerned = cases.get(overlap).concerns(organisation);
        if (concerned) {
            cases.change(overlap, known -> known.unmute(organisation));
        }
        return concerned;
    }
}
