package org.sinergija.local.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.Exit;
import org.sinergija.local.progress.ProgressBar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends files to a running platform, one after the other, and tells what becomes of each.
///
/// @param address of the gateway
/// @param say is told what stays to be read
/// @param show is told how far it is
public record FileImports(String address, String token, Consumer<String> say, Consumer<String> show) {
    private static final long PAUSE_NANOS = 300_000_000;
    /// For so many pauses a service may be away.
    private static final int PATIENCE = 200;
    private static final int LONGEST_NAME = 28;

    /// @return whether all of them are in
    public Exit run(List<FileToSend> files, Collection<Wish> wishes) throws InterruptedException {
        List<ImportedFile> done = new ArrayList<>();
        try (ImportClient client = new ImportClient(address, token)) {
            for (FileToSend file : files) {
                done.add(imported(file, wishes, client));
            }
        }
        say.accept("");
        say.accept(SummaryTable.of(done));
        for (ImportedFile file : done) {
            if (!file.remarks().isEmpty()) {
                say.accept("\n  " + file.name());
                file.remarks().forEach(remark -> say.accept("    " + remark));
            }
        }
        if (wishes.contains(Wish.DRY_RUN)) {
            say.accept("\n  A dry run: nothing was stored.");
        }
        return done.stream().allMatch(ImportedFile::isIn) ? Exit.DONE : Exit.FAILED;
    }

    private ImportedFile imported(FileToSend file, Collection<Wish> wishes, ImportClient client)
            throws InterruptedException {
        show.accept(bar(file, 0, "sending"));
        ImportClient.Answer sent = client.send(file, wishes);
        if (!sent.isGood()) {
            say.accept(bar(file, 0, "refused"));
            return new ImportedFile(file.name(), ImportedFile.REFUSED, JsonMapper.shared().createObjectNode(),
                    Remarks.ofProblem(sent.status(), sent.body()));
        }
        JsonNode job = awaited(file, sent.body(), client);
        String state = job.path("state").asString("");
        say.accept(bar(file, job.path("progress").asDouble(0), state.toLowerCase(Locale.ROOT)));
        List<String> remarks = new ArrayList<>(Remarks.ofJob(job));
        addRecords(job, "rejected", "REJECTED", remarks, client);
        addRecords(job, "conflicts", "CONFLICT", remarks, client);
        return new ImportedFile(file.name(), state, job.path("counts"), remarks);
    }

    /// The job when it is over.
    private JsonNode awaited(FileToSend file, JsonNode begun, ImportClient client) throws InterruptedException {
        JsonNode job = begun;
        int misses = 0;
        while (!isOver(job)) {
            String waits = job.path("waitingFor").asString("");
            double progress = job.path("progress").asDouble(0);
            show.accept(bar(file, progress, waits.isEmpty()
                    ? "%d %%".formatted((int) (100 * progress))
                    : "waits for " + waits));
            LockSupport.parkNanos(PAUSE_NANOS);
            ImportClient.Answer answer = client.job(begun.path("id").asString());
            if (answer.isGood()) {
                job = answer.body();
                misses = 0;
            } else if (++misses == PATIENCE) {
                throw new CannotGoOn(Exit.FAILED,
                        "What becomes of %s, %s does not tell: %d.".formatted(file.path(), address,
                                answer.status()));
            }
        }
        return job;
    }

    private void addRecords(JsonNode job, String count, String outcome, List<String> remarks,
            ImportClient client) throws InterruptedException {
        int all = job.path("counts").path(count).asInt(0);
        if (all == 0) {
            return;
        }
        client.records(job.path("id").asString(), outcome, Remarks.FIRST)
                .forEach(record -> remarks.addAll(Remarks.ofRecord(record)));
        if (all > Remarks.FIRST) {
            remarks.add("… and %d more %s: %s%s?outcome=%s".formatted(all - Remarks.FIRST, count, address,
                    job.path("records")
                            .asString(""),
                    outcome));
        }
    }

    private static boolean isOver(JsonNode job) {
        return List.of("COMPLETED", "FAILED").contains(job.path("state").asString(""));
    }

    private static String bar(FileToSend file, double share, String words) {
        String name = file.name();
        String shown = name.length() > LONGEST_NAME ? "…" + name.substring(name.length() - LONGEST_NAME + 1) : name;
        return ProgressBar.of("%-28s".formatted(shown), share, words);
    }
}
