package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The processes of a platform, taken over from their launcher, which is ended: with one that died it would end all others.
final class Processes implements AutoCloseable {
    private final Path data;
    private final Map<Member, Instance> instances = new EnumMap<>(Member.class);

    private Processes(Path data) {
        this.data = data;
    }

    static Processes of(Path data) throws IOException {
        Processes processes = new Processes(data);
        for (Member member : Member.values()) {
            processes.replace(member, Instance.of(pid(data, member.word()), processes.log(member.word())));
        }
        Instance launcher = Instance.of(pid(data, "launcher"), processes.log("launcher"));
        launcher.signal("KILL");
        launcher.awaitEnd();
        return processes;
    }

    /// As the launcher noted it.
    private static long pid(Path data, String name) throws IOException {
        return Long.parseLong(Files.readString(data.resolve("run").resolve(name)).strip());
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    Instance of(Member member) {
        return Objects.requireNonNull(instances.get(member));
    }

    /// From now on this one is what is meant by it.
    void replace(Member member, Instance instance) {
        instances.put(member, instance);
    }

    /// Notes who runs where the launcher did, so that its next start finds what a run that is broken off leaves behind.
    void note() throws IOException {
        for (Map.Entry<Member, Instance> each : instances.entrySet()) {
            Files.writeString(data.resolve("run").resolve(each.getKey().word()),
                    String.valueOf(each.getValue().pid()));
        }
    }

    /// The door first, then the services, then what they stand on.
    @Override
    public void close() throws IOException {
        for (Instance instance : instances.values()) {
            instance.end();
        }
    }
}
