package org.sinergija.notifications.webhook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.contracts.EventType;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.testsupport.api.Answer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/// An independent receiver, `standardwebhooks` on Node.js, where the machine has that; CI sees to it that it does.
class StandardWebhooksIT {
    private static final Path SOURCES = Path.of("src/test/standardwebhooks");

    @TempDir
    private Path folder;

    @Test
    void a_stranger_verifies_what_we_sign_also_during_a_rotation() throws Exception {
        assumeThat(hasNode()).as("npm is on the PATH").isTrue();
        for (String file : List.of("package.json", "package-lock.json", "verify.js")) {
            Files.copy(SOURCES.resolve(file), folder.resolve(file));
        }
        Hooks hooks = Hooks.of(RunningNotifications.shared());
        try (Receiver receiver = Receiver.taking()) {
            Answer made = hooks.create(receiver.url(), EventType.INITIATIVE_REGISTERED);
            UUID first = Hooks.registered().id();
            await().until(() -> !receiver.about(first).isEmpty());
            Answer rotated = hooks.post(made.id(), "secret-rotation");
            UUID second = Hooks.registered().id();
            await().until(() -> !receiver.about(second).isEmpty());
            Path messages = Files.writeString(folder.resolve("messages.json"),
                    JsonMapper.shared().writeValueAsString(Stream.of(first, second)
                            .map(subject -> message(receiver.about(subject).getFirst())).toList()));

            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");

            assertThat(run("node", "verify.js", messages.toString(), secret(made), secret(rotated),
                    Secret.fresh().text())).containsExactly("2 of 2", "1 of 2", "0 of 2");
        }
    }

    private static String secret(Answer answer) {
        return answer.body().path("secret").asString();
    }

    private static Map<String, Object> message(Receiver.Got got) {
        return Map.of("body", got.text(), "headers",
                Map.of("webhook-id", got.id(), "webhook-timestamp", got.header("webhook-timestamp"),
                        "webhook-signature", got.header("webhook-signature")));
    }

    private static boolean hasNode() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> said = Files.readAllLines(output);
        assertThat(ended && process.exitValue() == 0).as("%s%n%s", String.join(" ", command), said).isTrue();
        return said;
    }
}
