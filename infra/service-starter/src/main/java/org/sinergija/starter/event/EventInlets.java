package org.sinergija.starter.event;

import java.util.List;
import java.util.stream.Collectors;

import org.sinergija.starter.fault.NotFound;

/// All inlets of this service, by the name of their handler.
public final class EventInlets {
    private final List<EventInlet> inlets;

    public EventInlets(List<EventInlet> inlets) {
        this.inlets = List.copyOf(inlets);
    }

    EventInlet named(String handler) {
        return inlets.stream().filter(inlet -> inlet.handler().name().equals(handler)).findFirst()
                .orElseThrow(() -> new NotFound("There is no handler %s; there are %s.".formatted(handler,
                        inlets.stream().map(inlet -> inlet.handler().name()).collect(Collectors.joining(", ")))));
    }
}
