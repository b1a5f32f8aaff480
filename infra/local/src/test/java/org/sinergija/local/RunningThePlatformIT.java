package org.sinergija.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.testsupport.probe.EventProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// The launcher alone, with stubs for the services.
class RunningThePlatformIT {

    @TempDir
    private Path home;
    private Path data;
    private int port;

    @BeforeEach
    void choose() throws IOException {
        data = home.resolve("data");
        port = LauncherProcess.freePort();
    }

    @AfterEach
    void nothing_is_left() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(processes()).isEmpty());
    }

    @Test
    void it_says_where_all_is_and_stops_the_door_first() throws Exception {
        try (LauncherProcess platform = start("--no-sample").awaitReady()) {
            assertThat(platform.text()).contains("http://localhost:%d/api/v1".formatted(port)).containsPattern(
                    "broker +127.0.0.1:%d +ready".formatted(port + 11)).contains("curl");
            assertThat(log("projects")).contains("SINERGIJA_BROKERS=127.0.0.1:%d".formatted(port + 11),
                    "SINERGIJA_STORE_URI=mongodb://127.0.0.1:%d".formatted(port + 12));
            assertThat(log("notifications")).contains(
                    "SINERGIJA_NOTIFICATIONS_ADDRESS=http://localhost:%d".formatted(port),
                    "SINERGIJA_PARTNERS_URL=http://127.0.0.1:%d".formatted(port + 1),
                    "SINERGIJA_COORDINATION_URL=http://127.0.0.1:%d".formatted(port + 3),
                    "SINERGIJA_SECURITY_CLIENT_ID=notifications", "SINERGIJA_WEBHOOKS_LOOPBACK=ALLOWED");
            assertThat(log("gateway")).contains("SINERGIJA_NOTIFICATIONS_URL=http://127.0.0.1:%d".formatted(port + 5));
            assertThat(said("identity", "SINERGIJA_IDENTITY_SERVICES_NOTIFICATIONS"))
                    .isEqualTo(said("notifications", "SINERGIJA_SECURITY_CLIENT_SECRET"))
                    .isNotEqualTo(said("notifications", "SINERGIJA_NOTIFICATIONS_KEY"));

            assertThat(platform.interrupt().exitCode()).isEqualTo(130);

            assertThat(platform.text()).containsSubsequence("gateway        stopped", "broker         stopped");
        }
    }

    @Test
    void data_and_start_up_caches_outlive_a_restart_and_only_the_caches_a_reset() throws Exception {
        try (LauncherProcess platform = startWithCaches("--no-sample").awaitReady()) {
            send("kept");
            platform.interrupt().exitCode();
        }

        try (LauncherProcess again = startWithCaches("--no-sample").awaitReady(); EventProbe probe = probe()) {
            assertThat(probe.await("the record", event -> event.key().equals("kept"))).isNotNull();
            assertThat(processes()).anyMatch(line -> line.contains("-XX:AOTCache=" + data.resolve("cache/gateway")));
            again.interrupt().exitCode();
        }

        try (LauncherProcess emptied = startWithCaches("--no-sample", "--reset").awaitReady();
                EventProbe probe = probe()) {
            send("new");
            probe.await("the new record", event -> event.key().equals("new"));
            assertThat(probe.seen()).hasSize(1);
            assertThat(processes()).anyMatch(line -> line.contains("-XX:AOTCache=" + data.resolve("cache/gateway")));
            assertThat(emptied.text()).contains("Sinergija is ready");
        }
    }

    @Test
    void the_sample_register_is_loaded_once() throws Exception {
        try (LauncherProcess platform = start().awaitReady()) {
            assertThat(platform.text()).contains("records of the sample register loaded");
            assertThat(log("gateway")).contains("POST /api/v1/organisations", "POST /api/v1/initiatives");
            platform.interrupt().exitCode();
        }

        try (LauncherProcess again = start().awaitReady()) {
            assertThat(again.text()).doesNotContain("sample register loaded");
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused() throws Exception {
        try (LauncherProcess platform = start("--no-sample").awaitReady();
                LauncherProcess second = start("--no-sample")) {
            assertThat(second.exitCode()).isEqualTo(7);
            assertThat(second.text())
                    .contains("runs on " + data + " already (process " + platform.process().pid() + ")");
        }
    }

    @Test
    void a_port_in_use_is_said_with_who_uses_it() throws Exception {
        try (ServerSocket taken = new ServerSocket(port + 2, 1, InetAddress.getLoopbackAddress());
                LauncherProcess platform = start("--no-sample")) {
            assertThat(platform.exitCode()).isEqualTo(4);
            assertThat(platform.text())
                    .contains("Port %d (projects) is in use by process %d".formatted(taken.getLocalPort(),
                            ProcessHandle.current().pid()));
        }
    }

    @Test
    void a_service_that_dies_ends_all_with_its_last_lines() throws Exception {
        try (LauncherProcess platform = start("--no-sample").awaitReady()) {
            kill("projects");

            assertThat(platform.exitCode()).isEqualTo(5);
            assertThat(platform.text()).contains("projects ended with 137. Its last lines:").contains("    listening");
        }
    }

    @Test
    void what_a_killed_launcher_left_behind_is_ended_by_the_next_start() throws Exception {
        try (LauncherProcess platform = start("--no-sample").awaitReady()) {
            platform.process().destroyForcibly().waitFor();
        }

        try (LauncherProcess again = start("--no-sample").awaitReady()) {
            assertThat(again.text()).contains("Ended what an earlier run had left behind.");
        }
    }

    @Test
    void in_the_background_it_can_be_asked_told_and_stopped() throws Exception {
        try (LauncherProcess platform = start("--no-sample", "--detach")) {
            assertThat(platform.exitCode()).isZero();
            assertThat(platform.text()).contains("Sinergija is ready");
        }

        assertThat(ask(0, "status")).contains("gateway").contains("ready (process ");
        assertThat(ask(0, "logs", "gateway")).contains("listening");
        assertThat(ask(0, "replay", "coordination", "overlapProjection")).contains("\"replayed\": 3");
        assertThat(log("coordination")).contains("POST /actuator/deadletters/overlapProjection");
        assertThat(ask(0, "rebuild", "coordination", "overlapProjection")).contains("{");
        assertThat(log("coordination")).contains("POST /actuator/projections/overlapProjection");
        assertThat(ask(1, "rebuild", "coordination", "unknown")).contains("coordination has no projections/unknown.");
        assertThat(ask(2, "replay", "gateway", "any"))
                .contains(
                        "Services are identity, partners, projects, coordination, events, notifications, not gateway.");
        Path file = Files.writeString(home.resolve("activities.xml"), "<iati-activities/>");
        assertThat(ask(0, "import", file.toString(), "--dry-run")).containsPattern("activities.xml +completed +3 ");
        assertThat(log("gateway")).contains("POST /api/v1/imports?dryRun=true");
        assertThat(ask(2, "import", home.resolve("none.xml").toString())).contains("There is no file ");
        assertThat(ask(0, "token", "COORDINATOR").strip()).isEqualTo("stub");
        assertThat(ask(0, "learn")).contains("No overlap changes.");
        assertThat(log("coordination")).contains("POST /actuator/weights/preview");
        assertThat(ask(0, "stop")).contains("Stopped.");
        assertThat(ask(1, "learn", "--apply")).contains("Nothing runs on " + data);
        assertThat(ask(1, "import", file.toString())).contains("Nothing runs on " + data);
        assertThat(ask(1, "token", "ADMIN")).contains("Nothing runs on " + data);
        assertThat(ask(1, "status")).contains("Nothing runs on " + data);
    }

    @Test
    void what_was_backed_up_while_it_ran_is_restored_once_it_stands_and_published_by_the_next_start() throws Exception {
        Path file = home.resolve("all.backup");
        try (LauncherProcess platform = start("--no-sample").awaitReady()) {
            assertThat(ask(0, "backup", file.toString())).contains("%s holds all data and secrets".formatted(file));
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(ask(1, "backup", file.toString())).contains("is there already");
            assertThat(ask(7, "restore", file.toString(), "--reset")).contains("runs on " + data);
            send("after the backup");
            assertThat(ask(0, "republish", "projects", "projects.initiatives")).contains("{");
            assertThat(log("projects")).contains("POST /actuator/topics/projects.initiatives")
                    .doesNotContain("POST /actuator/topics");
            platform.interrupt().exitCode();
        }
        Path secret = data.resolve("secrets/keys");
        String kept = Files.readString(secret);
        Files.writeString(secret, "another");
        assertThat(ask(1, "backup", home.resolve("more.backup").toString())).contains("Nothing runs on " + data);
        assertThat(ask(1, "restore", file.toString())).contains("--reset puts the backup in their place");

        assertThat(ask(0, "restore", file.toString(), "--reset")).contains("is restored");

        assertThat(Files.readString(secret)).isEqualTo(kept);
        assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(data.resolve("broker")).doesNotExist();
        try (LauncherProcess again = start().awaitReady()) {
            assertThat(log("coordination")).contains("POST /actuator/topics");
            assertThat(again.text()).doesNotContain("sample register");
            again.interrupt().exitCode();
        }
        try (LauncherProcess third = start().awaitReady()) {
            assertThat(log("coordination")).doesNotContain("POST /actuator/topics");
            assertThat(third.text()).contains("Sinergija is ready");
        }
    }

    /// Without caches, which take longer to leave than such a platform takes to start.
    private LauncherProcess start(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--no-caches"));
        all.addAll(List.of(arguments));
        return startWithCaches(all.toArray(String[]::new));
    }

    private LauncherProcess startWithCaches(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--port", String.valueOf(port)));
        all.addAll(List.of(arguments));
        return LauncherProcess.startWithStubs(home, data, all.toArray(String[]::new));
    }

    private String ask(int code, String... arguments) throws Exception {
        try (LauncherProcess asked = LauncherProcess.startWithStubs(home, data, arguments)) {
            assertThat(asked.exitCode()).as(asked.text()).isEqualTo(code);
            return asked.text();
        }
    }

    private void send(String key) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + (port + 11)),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("kept", key, "{}")).get();
        }
    }

    private EventProbe probe() {
        return EventProbe.on("127.0.0.1:" + (port + 11), "kept");
    }

    private List<String> log(String member) throws IOException {
        return Files.readAllLines(data.resolve("logs").resolve(member + ".log"));
    }

    /// What a member was told by this variable.
    private String said(String member, String variable) throws IOException {
        return log(member).stream().filter(line -> line.startsWith(variable + "=")).findFirst().orElseThrow()
                .substring(variable.length() + 1);
    }

    private void kill(String member) throws IOException {
        long pid = Long.parseLong(Files.readString(data.resolve("run").resolve(member)));
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private List<String> processes() {
        return ProcessHandle.allProcesses().map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(
                        "-Dsinergija.data=" + data))
                .toList();
    }
}
