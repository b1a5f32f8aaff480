package org.sinergija.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.local.intake.FileImports;
import org.sinergija.local.intake.FileToSend;
import org.sinergija.local.intake.Wish;
import org.sinergija.local.learning.Act;
import org.sinergija.local.learning.Learning;
import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.DataFolder;
import org.sinergija.local.process.Exit;
import org.sinergija.local.process.Leftovers;
import org.sinergija.local.process.Member;
import org.sinergija.local.process.Member.Tier;
import org.sinergija.local.process.Readiness;
import org.sinergija.local.secret.Tokens;

/// What is said to a platform that another launcher runs.
record Remote(DataFolder data, Terminal terminal) {

    private static final int STOP_MINUTES = 10;
    private static final String ADMINISTRATOR = "ADMIN";

    Exit stop() throws InterruptedException {
        if (!data.isLocked()) {
            boolean leftovers = Leftovers.end(data, members());
            terminal.say(leftovers
                    ? "Ended what an earlier run had left behind."
                    : "Nothing runs on %s.".formatted(data.path()));
            return Exit.DONE;
        }
        ProcessHandle launcher = data.launcher().flatMap(ProcessHandle::of)
                .orElseThrow(() -> new CannotGoOn(Exit.FAILED,
                        "The launcher of %s cannot be found.".formatted(data.path())));
        terminal.say("Stopping.");
        launcher.destroy();
        try {
            launcher.onExit().get(STOP_MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotGoOn(Exit.FAILED, "The launcher (process %d) does not end.".formatted(launcher.pid()));
        }
        terminal.say("Stopped.");
        return Exit.DONE;
    }

    /// A line for each process; done only if all are ready.
    Exit status() throws InterruptedException {
        if (!data.isLocked()) {
            terminal.say("Nothing runs on %s.".formatted(data.path()));
            return Exit.FAILED;
        }
        Exit exit = Exit.DONE;
        for (Member member : members()) {
            String state = state(member);
            terminal.say("  %-14s %-28s %s".formatted(member.name(), member.address(), state));
            if (!state.startsWith("ready")) {
                exit = Exit.FAILED;
            }
        }
        return exit;
    }

    private String state(Member member) throws InterruptedException {
        String process = data.alive(member.name()).map(handle -> " (process %d)".formatted(handle.pid())).orElse("");
        if (process.isEmpty()) {
            return "does not run";
        }
        if (member.tier() == Tier.STORAGE) {
            return "ready" + process;
        }
        Readiness readiness = Readiness.of(member);
        return readiness.isReady() ? "ready" + process : "not ready%s: %s".formatted(process, readiness.text());
    }

    Exit logs(String name) {
        Path log = data.logOf(name);
        List<String> names = Stream.concat(members().stream().map(Member::name), Stream.of("launcher")).toList();
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "Logs are there of %s, not of %s.".formatted(String.join(", ", names), name));
        }
        if (!Files.exists(log)) {
            throw new CannotGoOn(Exit.FAILED, "%s has logged nothing on %s.".formatted(name, data.path()));
        }
        try (Stream<String> lines = Files.lines(log)) {
            lines.forEach(terminal::say);
            return Exit.DONE;
        } catch (IOException e) {
            throw CannotGoOn.because("%s cannot be read".formatted(log), e);
        }
    }

    /// Has a service do what an operator asks of one of its handlers or topics.
    Exit post(String service, String endpoint, String name) throws InterruptedException {
        return post(service, endpoint + "/" + name);
    }

    Exit post(String service, String operation) throws InterruptedException {
        Member asked = service(service);
        HttpRequest request = HttpRequest
                .newBuilder(URI.create("%s/actuator/%s".formatted(asked.address(), operation)))
                .timeout(Duration.ofMinutes(30)).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens().of(ADMINISTRATOR, Optional.empty()))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            terminal.say(
                    answer.statusCode() == 404 ? "%s has no %s.".formatted(service, operation) : answer.body());
            return answer.statusCode() == 200 ? Exit.DONE : Exit.FAILED;
        } catch (IOException e) {
            throw CannotGoOn.because("%s does not answer on %s".formatted(service, asked.address()), e);
        }
    }

    /// @param places files and folders
    Exit importFiles(List<Path> places, Set<Wish> wishes) throws InterruptedException {
        List<FileToSend> files = FileToSend.in(places);
        mustRun();
        return new FileImports(tokens().address(), tokens().of("COORDINATOR", Optional.empty()), terminal::say,
                terminal::show).run(files, wishes);
    }

    /// Prints a bare token, so that a script can take it.
    Exit token(String role, Optional<String> organisation) throws InterruptedException {
        mustRun();
        terminal.say(tokens().of(role, organisation));
        return Exit.DONE;
    }

    private void mustRun() {
        if (!data.isLocked()) {
            throw new CannotGoOn(Exit.FAILED,
                    "Nothing runs on %s. ./infra/run starts it.".formatted(data.path()));
        }
    }

    private Tokens tokens() {
        return Tokens.of(ports().gateway(), data.path());
    }

    /// Has the platform learn from what people decided.
    Exit learn(Act act) throws InterruptedException {
        mustRun();
        return new Learning(service("coordination").address(), tokens().of(ADMINISTRATOR, Optional.empty()),
                terminal::say)
                .run(act);
    }

    private Member service(String name) {
        List<Member> services = members().stream().filter(member -> member.tier() == Tier.SERVICE).toList();
        return services.stream().filter(member -> member.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("Services are %s, not %s.".formatted(
                        services.stream().map(Member::name).collect(Collectors.joining(", ")), name)));
    }

    private List<Member> members() {
        return new Neighbourhood(Foreground.home(), data.path(), ports()).members();
    }

    private Ports ports() {
        return data.remembered("port").map(Math::toIntExact).filter(port -> port > 0).map(Ports::from)
                .orElse(Ports.USUAL);
    }
}
