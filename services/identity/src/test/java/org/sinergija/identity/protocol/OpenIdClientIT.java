package org.sinergija.identity.protocol;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.identity.account.Account;
import org.sinergija.starter.security.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// An independent client, `openid-client` on Node.js, where the machine has that; CI sees to it that it does.
class OpenIdClientIT {
    private static final Path SOURCES = Path.of("src/test/openid-client");

    @TempDir
    private Path folder;

    @Test
    void a_stranger_signs_a_person_in_refreshes_and_signs_out() throws Exception {
        assumeThat(hasNode()).as("npm is on the PATH").isTrue();
        for (String file : List.of("package.json", "package-lock.json", "flow.js")) {
            Files.copy(SOURCES.resolve(file), folder.resolve(file));
        }
        Account person = RunningIdentity.person(null, Role.EXPERT);

        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        String said = run("node", "flow.js", RunningIdentity.ISSUER, RunningIdentity.DESK, RunningIdentity.DESK_SECRET,
                RunningIdentity.DESK_CALLBACK, "https://desk.example.org/", person.email(), RunningIdentity.PASSWORD);

        assertThat(said).contains(person.id() + " signed in, refreshed and signed out");
    }

    private static boolean hasNode() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output);
        assertThat(ended && process.exitValue() == 0).as("%s%n%s", String.join(" ", command), said).isTrue();
        return said;
    }
}
