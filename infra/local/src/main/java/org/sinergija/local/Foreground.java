package org.sinergija.local;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.DataFolder;
import org.sinergija.local.process.Exit;
import org.sinergija.local.process.Leftovers;
import org.sinergija.local.process.Member;
import org.sinergija.local.process.Member.Program.Jar;
import org.sinergija.local.process.PortHolder;
import org.sinergija.local.sample.SampleRegister;
import org.sinergija.local.secret.Tokens;

/// A run of the platform, from the lock on its data to the last process stopped.
record Foreground(Order order, DataFolder data, Terminal terminal) {

    static final String SAMPLE = "sample";

    /// Returns never but by a failure; Ctrl-C ends the process, and the platform with it.
    Exit run() throws InterruptedException {
        try (FileLock lock = data.lock()) {
            return run(lock);
        } catch (IOException e) {
            throw CannotGoOn.because("The lock of " + data.path() + " cannot be released", e);
        }
    }

    private Exit run(FileLock held) throws InterruptedException {
        Ports ports = order.ports();
        List<Member> members = new Neighbourhood(home(), data.path(), ports).members();
        data.remember("launcher", ProcessHandle.current().pid());
        data.remember("port", order.port().orElse(0));
        data.forget("ready");
        mustBeBuilt(members);
        if (Leftovers.end(data, members)) {
            terminal.say("Ended what an earlier run had left behind.");
        }
        if (order.options().reset()) {
            data.reset();
        }
        PortHolder.mustBeFree(members);
        data.mustHaveSpaceFor(members, order.options().caches());

        terminal.say("Starting Sinergija on %s".formatted(data.path()));
        RunningPlatform platform = new RunningPlatform(data, order.options().caches(), terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform), "platform-stop"));
        try {
            platform.start(members);
            publishRestored(members);
            loadSample(ports);
            terminal.say(Welcome.to(ports));
            data.remember("ready", ProcessHandle.current().pid());
            platform.watch();
            return Exit.DONE;
        } catch (CannotGoOn e) {
            if (platform.isStopping() || !held.isValid()) {
                Thread.currentThread().join();
            }
            terminal.say(String.valueOf(e.getMessage()));
            platform.stop();
            return e.exit();
        }
    }

    /// What was restored is in the store alone: the topics tell all of it before anybody is told to come.
    private void publishRestored(List<Member> members) throws InterruptedException {
        if (data.remembered(Copies.RESTORED).isEmpty()) {
            return;
        }
        Remote remote = new Remote(data, terminal);
        for (Member member : members) {
            if (member.tier() == Member.Tier.SERVICE && remote.post(member.name(), "topics") != Exit.DONE) {
                throw new CannotGoOn(Exit.FAILED, "%s could not publish what was restored.".formatted(member.name()));
            }
        }
        data.forget(Copies.RESTORED);
    }

    private void loadSample(Ports ports) throws InterruptedException {
        if (order.options().sample() && data.remembered(SAMPLE).isEmpty()) {
            Tokens tokens = Tokens.of(ports.gateway(), data.path());
            int records = SampleRegister.read().load(tokens.address(), tokens.of("ADMIN", Optional.empty()),
                    terminal::show);
            data.remember(SAMPLE, records);
            terminal.say("  %d records of the sample register loaded".formatted(records));
        }
    }

    private static void mustBeBuilt(List<Member> members) {
        for (Member member : members) {
            if (member.program() instanceof Jar(Path path) && !Files.exists(path)) {
                throw new CannotGoOn(Exit.FAILED, "%s is missing: mvn -DskipTests package builds it.".formatted(path));
            }
        }
    }

    private static void stop(RunningPlatform platform) {
        try {
            platform.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The checkout, as `./infra/run` says it.
    static Path home() {
        return Path.of(System.getProperty("sinergija.home", "."));
    }
}
