package org.sinergija.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.sinergija.local.process.Caches;
import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.DataFolder;
import org.sinergija.local.process.Exit;

/// The same launcher once more, in the background; what it says is shown until it is ready.
record Detached(Order order, DataFolder data, Terminal terminal) {

    Exit start() throws InterruptedException {
        Path log = data.logOf("launcher");
        try {
            data.lock().channel().close();
            data.forget("ready");
            Process process = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            return follow(process, log);
        } catch (IOException e) {
            throw CannotGoOn.because("The platform cannot be started in the background", e);
        }
    }

    private Exit follow(Process process, Path log) throws IOException, InterruptedException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            while (data.remembered("ready").filter(pid -> pid == process.pid()).isEmpty()) {
                boolean ended = process.waitFor(200, TimeUnit.MILLISECONDS);
                show(file);
                if (ended) {
                    return Exit.of(process.exitValue());
                }
            }
            show(file);
            terminal.say("It runs in the background: ./infra/run status, ./infra/run stop.");
            return Exit.DONE;
        }
    }

    private void show(RandomAccessFile file) throws IOException {
        byte[] fresh = new byte[(int) (file.length() - file.getFilePointer())];
        file.readFully(fresh);
        if (fresh.length > 0) {
            terminal.say(new String(fresh, StandardCharsets.UTF_8).stripTrailing());
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of("nohup", ProcessHandle.current().info().command().orElse("java"),
                "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dsinergija.home=" + Foreground.home(),
                "-cp",
                System.getProperty("java.class.path"), Launcher.class.getName(), "--data", data.path().toString()));
        order.port().ifPresent(port -> command.addAll(List.of("--port", String.valueOf(port))));
        if (order.options().reset()) {
            command.add("--reset");
        }
        if (!order.options().sample()) {
            command.add("--no-sample");
        }
        if (order.options().caches() == Caches.NONE) {
            command.add("--no-caches");
        }
        return command;
    }
}
