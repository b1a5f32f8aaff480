package org.sinergija.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A process of the platform while it runs.
public final class MemberProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TRAINING_PATIENCE = Duration.ofMinutes(3);

    private final Member member;
    private final Process process;
    private final FastStart faster;
    private final DataFolder data;
    private final boolean training;

    private MemberProcess(Member member, Process process, FastStart faster, DataFolder data) {
        this.member = member;
        this.process = process;
        this.faster = faster;
        this.data = data;
        this.training = faster.isTraining();
    }

    /// Returns at once; [#isReady()] tells when it can be used.
    public static MemberProcess start(Member member, DataFolder data, Caches caches) throws InterruptedException {
        FastStart faster = FastStart.in(data.cacheOf(member.name()), caches);
        Path log = data.logOf(member.name());
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(member.name() + ".previous.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(
                    JavaCommand.of(member, data.path(), faster.arguments(member.program())))
                    .redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(member.environment());
            Process process = builder.start();
            data.remember(member.name(), process.pid());
            return new MemberProcess(member, process, faster, data);
        } catch (IOException e) {
            throw CannotGoOn.because(member.name() + " cannot be started", e);
        }
    }

    public Member member() {
        return member;
    }

    public Process process() {
        return process;
    }

    /// Whether its next end takes longer, since it then leaves the start-up cache behind.
    public boolean isTraining() {
        return training;
    }

    /// Whether others can use it: a service by its readiness probe, the broker and the store by their ports.
    public boolean isReady() throws InterruptedException {
        if (member.tier() == Member.Tier.STORAGE) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), member.port())) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        }
        return Readiness.of(member).isReady();
    }

    /// @throws CannotGoOn with its last log lines, if it has ended
    public void mustBeAlive() {
        if (!process.isAlive()) {
            throw CannotGoOn.died(member.name(), process.exitValue(), data.lastLines(member.name(), 200), data);
        }
    }

    /// Asks it to end, and ends it if it does not.
    public void stop() throws InterruptedException {
        process.destroy();
        Duration patience = training ? TRAINING_PATIENCE : PATIENCE;
        if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            try {
                faster.keepTraining();
            } catch (IOException e) {
                throw CannotGoOn.because("The start-up cache of " + member.name() + " cannot be kept", e);
            }
        } else {
            process.destroyForcibly().waitFor();
        }
        data.forget(member.name());
    }
}
