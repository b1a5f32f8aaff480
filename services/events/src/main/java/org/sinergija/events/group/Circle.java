package org.sinergija.events.group;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.events.event.Event;
import org.sinergija.starter.fault.NotYours;
import org.sinergija.starter.security.Caller;

/// Those who work in a group: its members, its chair and the event's organisers.
public record Circle(WorkingGroup group, Event event) {
    public boolean includes(Caller caller) {
        return isLedBy(caller) || group.details().members().stream().anyMatch(caller::belongsTo);
    }

    /// @throws NotYours if it has no part in it
    public void mustInclude(Caller caller) {
        caller.mustBelongToOneOf(Stream.concat(leaders().stream(), group.details().members().stream()).toList());
    }

    /// @throws NotYours if it neither chairs the group nor organises the event
    public void mustBeLedBy(Caller caller) {
        caller.mustBelongToOneOf(leaders());
    }

    private boolean isLedBy(Caller caller) {
        return leaders().stream().anyMatch(caller::belongsTo);
    }

    private List<UUID> leaders() {
        return Stream.concat(Stream.of(group.details().chair()), event.details().organisers().stream()).toList();
    }
}
