package org.sinergija.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole platform on this machine, started as a user starts it, on ports and a folder of its own.
public final class Platform implements AutoCloseable {
    /// The gateway's; all others are just above it.
    public static final int PORT = 18080;
    private static final int SECOND = PORT + 15;
    private static final int READY_TRIES = 240;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path checkout;
    private final Path data;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    public Platform(Path checkout, Path data) {
        this.checkout = checkout;
        this.data = data;
    }

    static Path newFolder() throws IOException {
        return Files.createTempDirectory("sinergija-bench");
    }

    /// Returns when every service is healthy.
    ///
    /// @param options further ones of the launcher
    /// @return how long that took, in nanoseconds
    long start(String... options) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        run(Stream.concat(Stream.of("--detach", "--no-sample", "--data", data.toString(), "--port",
                String.valueOf(PORT)), Stream.of(options)).toArray(String[]::new));
        long nanos = System.nanoTime() - begun;
        token = run("token", "ADMIN", "--data", data.toString()).strip();
        return nanos;
    }

    /// The same on a folder that is kept for the start-up caches in it, which the first end in peace leaves: with them a process
    /// that died is back as fast as on a machine where the platform has run before. All data of an earlier run are thrown away.
    /// What a run that was broken off has left running is ended.
    public void startFast() throws IOException, InterruptedException {
        Files.createDirectories(data);
        close();
        if (!hasCaches()) {
            start();
            close();
        }
        start("--reset");
    }

    private boolean hasCaches() throws IOException {
        Path caches = data.resolve("cache");
        if (!Files.exists(caches)) {
            return false;
        }
        try (Stream<Path> each = Files.list(caches)) {
            return each.allMatch(cache -> Files.exists(cache.resolve("classes.aot")));
        }
    }

    /// Where all that it has is kept.
    public Path data() {
        return data;
    }

    /// An administrator's.
    String token() {
        return token;
    }

    String token(String role, String organisation) throws IOException, InterruptedException {
        return run("token", role, organisation, "--data", data.toString()).strip();
    }

    /// A question as anybody may ask it, without a token.
    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1%s".formatted(PORT, path)));
    }

    /// The same, with an administrator's token.
    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, token, body);
    }

    HttpResponse<String> post(String path, String bearer, String body) throws IOException, InterruptedException {
        return send(anonymous(path).header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /// @return the id of what was made
    /// @throws IllegalStateException if it was refused
    public String created(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, body);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("%d to %s: %s".formatted(answer.statusCode(), path, answer.body()));
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /// Of civil society, with one focal point, whose address gives away whose letters come there ([Arrivals]).
    ///
    /// @return its id
    public String organisation(int number) throws IOException, InterruptedException {
        String id = created("/organisations", """
                {"name": {"en": "Association of side q%dq"}, "type": "CIVIL_SOCIETY", "country": "RS"}"""
                .formatted(number));
        String _ = created("/organisations/%s/focal-points".formatted(id), """
                {"name": "Desk %d", "email": "%s", "languages": ["en"]}""".formatted(number, Arrivals.address(id)));
        return id;
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE().build());
    }

    /// @return where the job is to be asked for
    String send(String path, Path file) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofFile(file)).build());
        return answer.headers().firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("%d: %s".formatted(answer.statusCode(), answer.body())));
    }

    /// In bytes.
    ///
    /// @param measure used or max
    long heapOfProjects(String measure) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:%d/actuator/metrics/jvm.memory.%s?tag=area:heap".formatted(PORT + 2, measure)))
                .build();
        return JSON.readTree(send(request).body()).path("measurements")
                .path(0).path("value").asLong();
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).build()).body());
    }

    /// The service `events` itself, without the gateway before it.
    String events() {
        return "http://127.0.0.1:" + (PORT + 6);
    }

    /// Another instance of it, once [#secondEvents()] runs.
    String otherEvents() {
        return "http://127.0.0.1:" + SECOND;
    }

    /// One more instance on the same store and broker, by the same key. Returns when it is healthy.
    Process secondEvents() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder start = new ProcessBuilder(java, "-Xmx192m", "-jar",
                checkout.resolve("services/events/target/events-0.1.0.jar").toString());
        start.environment().putAll(Map.of("SERVER_ADDRESS", "127.0.0.1", "SERVER_PORT", String.valueOf(SECOND),
                "SINERGIJA_BROKERS", brokers(), "SINERGIJA_STORE_URI", store(), "SINERGIJA_EVENTS_KEY",
                Files.readString(data.resolve("secrets/participation"))));
        Process process = start.redirectErrorStream(true)
                .redirectOutput(data.resolve("events-2.log").toFile()).start();
        URI health = URI.create(otherEvents() + "/actuator/health/readiness");
        for (int i = 0; i < READY_TRIES; i++) {
            try {
                if (send(HttpRequest.newBuilder(health).build()).statusCode() == 200) {
                    return process;
                }
            } catch (IOException notYet) {
                // It is starting.
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        process.destroyForcibly();
        throw new IllegalStateException("The second instance does not start: " + Files.readString(
                data.resolve("events-2.log")));
    }

    public String brokers() {
        return "127.0.0.1:" + (PORT + 11);
    }

    public String store() {
        return "mongodb://127.0.0.1:" + (PORT + 12);
    }

    /// Of the processes that belong to this platform, in bytes.
    long residentMemory() throws IOException {
        long total = 0;
        for (ProcessHandle process : processes()) {
            total += residentMemory(process);
        }
        return total;
    }

    /// That all its processes have had so far.
    Duration processorTime() {
        return processes().stream().map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse(commandLine(process)).contains(data.toString()))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/%d/cmdline".formatted(process.pid())));
        } catch (IOException gone) {
            return "";
        }
    }

    private static long residentMemory(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc/%d/status".formatted(process.pid()));
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong).sum() * 1024;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("stop", "--data", data.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// @return what it says
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(checkout.resolve("infra/run").toString()), Stream.of(arguments))
                .toList();
        Path said = Files.createTempFile(data, "bench", ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%s failed: %s".formatted(command, Files.readString(said)));
        }
        return Files.readString(said);
    }
}
