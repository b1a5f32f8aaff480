package org.sinergija.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.sinergija.local.secret.Tokens;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.probe.EventProbe;
import tools.jackson.databind.JsonNode;

/// This checkout's own services with broker and store, started as a user starts them, with nothing of an earlier test but the
/// start-up caches: without those each start and end takes far longer.
final class RealPlatform implements AutoCloseable {
    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    private static final Path FOLDER = Path.of("target/platform").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("data");

    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private LauncherProcess launcher;
    private String token = "";

    RealPlatform(String... options) throws IOException {
        this(Map.of(), options);
    }

    /// @param environment further variables of all its processes
    RealPlatform(Map<String, String> environment, String... options) throws IOException {
        this.environment = environment;
        this.port = LauncherProcess.freePort();
        this.options = List.of(options);
        Files.createDirectories(FOLDER);
        this.launcher = launch("--reset");
    }

    /// Whether one that ended in peace has left its caches.
    static boolean startsFast() {
        return Files.exists(DATA.resolve("cache/gateway/classes.aot"));
    }

    Api api() {
        return Api.at(port).as(token());
    }

    /// Of an administrator, kept while it holds: however often the platform dies meanwhile.
    private String token() {
        if (token.isEmpty()) {
            try {
                token = Tokens.of(port, DATA)
                        .of("ADMIN", Optional.empty());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return token;
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
        int listening = switch (service) {
            case "partners" -> ports.partners();
            case "projects" -> ports.projects();
            case "coordination" -> ports.coordination();
            case "events" -> ports.events();
            case "identity" -> ports.identity();
            case "notifications" -> ports.notifications();
            default -> throw new IllegalArgumentException(service);
        };
        return Api.at(listening).as(token());
    }

    /// What each service tells those who watch it.
    List<String> metrics() {
        Ports ports = Ports.from(port);
        return IntStream.of(ports.metrics(), ports.partners(), ports.projects(), ports.coordination(), ports.events(),
                ports.identity(), ports.notifications())
                .mapToObj(each -> Api.at(each).anonymous().get("/actuator/prometheus").text()).toList();
    }

    /// The services whose logs have a line of this trace.
    List<String> servicesThatWroteOf(String trace) throws IOException {
        try (Stream<Path> logs = Files.list(DATA.resolve("logs"))) {
            List<String> found = new ArrayList<>();
            for (Path log : logs.toList()) {
                if (Files.readString(log).contains("[%s]".formatted(trace))) {
                    found.add(log.getFileName().toString().replace(".log", ""));
                }
            }
            return found;
        }
    }

    /// Where a text stands: databases, logs, and the topics of the broker, whose files are not compressed.
    Set<String> keepersOf(String text) throws IOException {
        Set<String> keepers = new HashSet<>();
        try (MongoClient store = MongoClients.create("mongodb://127.0.0.1:" + Ports.from(port).store())) {
            for (String database : store.listDatabaseNames()) {
                for (String collection : store.getDatabase(database).listCollectionNames()) {
                    for (Document document : store.getDatabase(database).getCollection(collection).find()) {
                        if (document.toJson().contains(text)) {
                            keepers.add(database);
                        }
                    }
                }
            }
        }
        for (String folder : List.of("broker", "logs")) {
            try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(text)) {
                        keepers.add(DATA.relativize(file).toString());
                    }
                }
            }
        }
        return keepers;
    }

    /// The page of its mailbox.
    String letters() {
        return Api.at(Ports.from(port).mailbox()).anonymous().get("/").text();
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
        String pid = Files.readString(DATA.resolve("run").resolve(member));
        new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().onExit().join();
    }

    int exitCode() {
        return launcher.exitCode();
    }

    void startAgain() throws IOException {
        launcher = launch();
    }

    /// Has a command of `./infra/run` done on its data.
    ///
    /// @return what it says
    String order(String... words) throws IOException {
        try (LauncherProcess command = LauncherProcess.start(CHECKOUT, DATA,
                Files.createTempFile(FOLDER, "said", ".txt"), words)) {
            if (command.exitCode() != 0) {
                throw new IllegalStateException(command.text());
            }
            return command.text();
        }
    }

    private LauncherProcess launch(String... further) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--port", String.valueOf(port)));
        arguments.addAll(options);
        arguments.addAll(List.of(further));
        return LauncherProcess.start(CHECKOUT, DATA, Files.createTempFile(FOLDER, "said", ".txt"), environment,
                arguments.toArray(String[]::new)).awaitReady();
    }

    @Override
    public void close() {
        launcher.close();
    }
}
