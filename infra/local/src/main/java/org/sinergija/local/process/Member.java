package org.sinergija.local.process;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One process of the platform.
///
/// @param port where it listens, on 127.0.0.1
/// @param heap its largest heap, in mebibytes
/// @param environment what it is told
public record Member(String name, Tier tier, int port, int heap, Program program, Map<String, String> environment) {

    /// Started from the first to the last, stopped from the last to the first.
    public enum Tier {
        STORAGE, SERVICE, DOOR
    }

    public sealed interface Program {

        /// A service's jar, as the build leaves it.
        record Jar(Path path) implements Program {}

        /// A class of the launcher's own.
        record Main(Class<?> type, List<String> arguments) implements Program {
            public Main {
                arguments = List.copyOf(arguments);
            }
        }
    }

    public Member {
        environment = Map.copyOf(environment);
    }

    public Member(String name, Tier tier, int port, int heap, Program program) {
        this(name, tier, port, heap, program, Map.of());
    }

    public Member knowing(String variable, Object value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value.toString());
        return new Member(name, tier, port, heap, program, more);
    }

    public String address() {
        return tier == Tier.STORAGE ? "127.0.0.1:" + port : "http://127.0.0.1:" + port;
    }
}
