package org.sinergija.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.sinergija.testsupport.port.FreePorts;

import static org.awaitility.Awaitility.await;

/// The launcher as `./infra/run` starts it.
record LauncherProcess(Process process, Path said) implements AutoCloseable {

    /// On a checkout whose services are stubs.
    static LauncherProcess startWithStubs(Path home, Path data, String... arguments) throws IOException {
        for (String service : List.of("identity", "partners", "projects", "coordination", "events", "notifications",
                "gateway")) {
            stub(home.resolve("services/%1$s/target/%1$s-0.1.0.jar".formatted(service)));
        }
        return start(home, data, Files.createTempFile(home, "said", ".txt"), arguments);
    }

    /// @param said where it writes to
    static LauncherProcess start(Path home, Path data, Path said, String... arguments) throws IOException {
        return start(home, data, said, Map.of(), arguments);
    }

    /// @param environment further variables of all processes
    static LauncherProcess start(Path home, Path data, Path said, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dsinergija.home=" + home, "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(), "--data", data.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.start(), said);
    }

    /// A port with as many free ones above it as the platform takes.
    static int freePort() {
        return FreePorts.inARow(Ports.SPAN);
    }

    LauncherProcess awaitReady() {
        await().atMost(Duration.ofMinutes(5)).until(() -> text().contains("Sinergija is ready") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("The platform did not start: " + text());
        }
        return this;
    }

    /// What Ctrl-C does.
    LauncherProcess interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        return this;
    }

    int exitCode() {
        await().alias("The launcher ends").atMost(Duration.ofMinutes(4)).until(() -> !process.isAlive());
        return process.exitValue();
    }

    String text() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    /// Written once: a jar that is written anew is another program to the launcher.
    private static void stub(Path jar) throws IOException {
        if (Files.exists(jar)) {
            return;
        }
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        String entry = StubService.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(out, manifest);
                var code = StubService.class.getClassLoader().getResourceAsStream(entry)) {
            archive.putNextEntry(new JarEntry(entry));
            archive.write(Objects.requireNonNull(code).readAllBytes());
        }
    }
}
