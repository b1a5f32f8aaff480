package org.sinergija.events.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// All slots of an event, in one document: whether a speaker and a room are free is decided in the write that takes them. A
/// session stands if and only if it has a slot.
@Document("agendas")
record Agenda(@Id UUID event, List<Slot> slots) {
    /// What the largest document of the store still holds, however many speak in each.
    static final int MOST = 10_000;

    Agenda {
        slots = slots.stream().sorted(Comparator.comparing(Slot::place)).toList();
    }

    Optional<Slot> of(UUID session) {
        return slots.stream().filter(slot -> slot.session().equals(session)).findFirst();
    }

    Optional<Slot> inTheWayOf(Slot wanted) {
        return slots.stream().filter(wanted::collidesWith).findFirst();
    }
}
