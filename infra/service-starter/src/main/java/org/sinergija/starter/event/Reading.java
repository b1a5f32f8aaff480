package org.sinergija.starter.event;

import java.util.List;

import org.springframework.cloud.stream.config.BindingServiceProperties;

/// A topic that a consumer group of this service reads.
record Reading(String group, String topic) {
    private static final String INLET = "-in-0";

    static List<Reading> all(BindingServiceProperties bindings) {
        return bindings.getBindings().keySet().stream().filter(name -> name.endsWith(INLET))
                .map(name -> new Reading(String.valueOf(bindings.getGroup(name)),
                        bindings.getBindingDestination(name)))
                .distinct().toList();
    }
}
