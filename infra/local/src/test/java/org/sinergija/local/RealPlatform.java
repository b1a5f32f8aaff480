package org.sinergija.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.probe.EventProbe;
import tools.jackson.databind.JsonNode;

/// This checkout's own services with broker and store, started as a user starts them.
final class RealPlatform implements AutoCloseable {
    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    private final Path folder;
    private final int port;
    private final List<String> options;
    private LauncherProcess launcher;

    RealPlatform(Path folder, String... options) throws IOException {
        this.folder = folder;
        this.port = LauncherProcess.freePort();
        this.options = List.of(options);
        this.launcher = launch();
    }

    Api api() {
        return Api.at(port);
    }

    /// What is listed there, page after page.
    List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String cursor = "";
        do {
            JsonNode page = api().get(first + cursor).body();
            page.path("items").forEach(all::add);
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return all;
    }

    EventProbe probe(String... topics) {
        return EventProbe.on("127.0.0.1:" + (port + 11), topics);
    }

    /// What it has told its user since it was last started.
    String text() {
        return launcher.text();
    }

    /// A service itself, past the door.
    Api api(String service) {
        Ports ports = Ports.from(port);
        return Api.at(switch (service) {
            case "partners" -> ports.partners();
            case "projects" -> ports.projects();
            case "coordination" -> ports.coordination();
            default -> throw new IllegalArgumentException(service);
        });
    }

    /// With -9, from which nothing can recover but the next start.
    void kill(String member) throws IOException {
        signal("KILL", member);
    }

    /// It answers nothing until it is thawed, and does not know that time passes.
    void freeze(String member) throws IOException {
        signal("STOP", member);
    }

    void thaw(String member) throws IOException {
        signal("CONT", member);
    }

    private void signal(String signal, String member) throws IOException {
        String pid = Files.readString(folder.resolve("data/run").resolve(member));
        new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().onExit().join();
    }

    int exitCode() {
        return launcher.exitCode();
    }

    void startAgain() throws IOException {
        launcher = launch();
    }

    private LauncherProcess launch() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--port", String.valueOf(port)));
        arguments.addAll(options);
        return LauncherProcess.start(CHECKOUT, folder.resolve("data"), Files.createTempFile(folder, "said", ".txt"),
                arguments.toArray(String[]::new)).awaitReady();
    }

    @Override
    public void close() {
        launcher.close();
    }
}
