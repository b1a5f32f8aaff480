package org.sinergija.notifications.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.value.Fault;

/// Which CloudEvents types are wanted.
///
/// @param types each exact, or a beginning that ends in `.*`; none for all
record EventFilter(List<String> types) {
    private static final String REST = ".*";
    private static final List<String> KNOWN = Arrays.stream(EventType.values()).map(EventType::type).toList();

    EventFilter {
        types = List.copyOf(types);
    }

    boolean wants(String type) {
        return types.isEmpty() || types.stream().anyMatch(wanted -> meets(wanted, type));
    }

    /// The wanted types that no event has, each with what there is.
    List<Fault> faults() {
        return IntStream.range(0, types.size())
                .filter(n -> KNOWN.stream().noneMatch(known -> meets(types.get(n), known)))
                .mapToObj(n -> new Fault("/types/" + n,
                        "%s is no event type, nor the beginning of one with .*; there are %s"
                                .formatted(types.get(n), String.join(", ", KNOWN))))
                .toList();
    }

    private static boolean meets(String wanted, String type) {
        return wanted.endsWith(REST)
                ? type.startsWith(wanted.substring(0, wanted.length() - REST.length() + 1))
                : type.equals(wanted);
    }
}
