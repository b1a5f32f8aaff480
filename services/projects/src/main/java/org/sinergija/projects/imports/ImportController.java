package org.sinergija.projects.imports;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.origin.Outcome;
import org.sinergija.projects.reconciliation.Task;
import org.sinergija.projects.reconciliation.Undone;
import org.sinergija.projects.upload.Uploads;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.paging.Sortable;
import org.sinergija.starter.web.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ImportController.PATH)
class ImportController {
    static final String PATH = "/api/v1/imports";

    private final Uploads uploads;
    private final ImportSettings settings;
    private final ImportJobs jobs;
    private final ImportRecords records;
    private final ImportRunner runner;
    private final Ids ids;
    private final Clock clock;

    ImportController(Uploads uploads, ImportSettings settings, ImportJobs jobs, ImportRecords records,
            ImportRunner runner, Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.settings = settings;
        this.jobs = jobs;
        this.records = records;
        this.runner = runner;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Import a file",
            description = "Takes IATI 1.0x and 2.0x as XML, or a 3W table with HXL tags as CSV, gzipped or not, and answers"
                    + " with the job that imports it. dryRun stores nothing; vanished=withdraw cancels what was in the"
                    + " publisher's last file and is not in this one; organisation says on whose behalf it is sent.",
            requestBody = @RequestBody(required = true,
                    content = {@Content(mediaType = MediaType.APPLICATION_XML_VALUE,
                            schema = @Schema(type = "string", format = "binary")),
                            @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary"))}))
    ResponseEntity<ImportView> begin(@RequestParam(required = false) @Nullable Boolean dryRun,
            @RequestParam(required = false) @Nullable String vanished,
            @RequestParam(required = false) @Nullable UUID organisation, HttpServletRequest request, Caller caller)
            throws IOException {
        ImportOptions options = new ImportOptions(dryRun, vanished, organisation);
        Sender sender = Sender.of(caller);
        if (organisation != null) {
            caller.mustBelongTo(organisation);
        }
        Original.Format format = format(request.getContentType());
        Uploads.Upload upload = uploads.take(request.getInputStream(), request.getContentLengthLong(),
                request.getHeader(HttpHeaders.CONTENT_ENCODING), format, settings.limits());
        String publisher = options.organisation() == null
                ? upload.reporter().orElse(ImportJob.ANONYMOUS)
                : options.organisation().toString();
        ImportJob job = jobs.add(ImportJob.queued(ids.next(), publisher, upload.file(), format, upload.sent(), options,
                sender, clock.instant()));
        runner.wake();
        return accepted(job);
    }

    private static Original.Format format(@Nullable String contentType) {
        String type = "none";
        try {
            if (contentType != null) {
                MediaType parsed = MediaType.parseMediaType(contentType);
                type = "%s/%s".formatted(parsed.getType(), parsed.getSubtype());
            }
        } catch (InvalidMediaTypeException illegible) {
            type = "illegible";
        }
        return switch (type) {
            case "application/xml", "text/xml" -> Original.Format.IATI;
            case "text/csv" -> Original.Format.HXL;
            default -> throw Problem.UNSUPPORTED_MEDIA_TYPE.refusing(
                    "A file comes with the Content-Type application/xml (IATI) or text/csv (3W with HXL tags), not %s."
                            .formatted(type));
        };
    }

    @GetMapping
    Slice<ImportView> list(@Sortable(value = "queuedAt", initially = "-queuedAt") Paging paging, Caller caller) {
        return jobs.page(caller, paging).map(ImportView::of);
    }

    @GetMapping("/{id}")
    ImportView show(@PathVariable UUID id, Caller caller) {
        return ImportView.of(seenBy(caller, id));
    }

    @GetMapping("/{id}/records")
    Slice<RecordView> records(@PathVariable UUID id, @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) Undone.@Nullable Result reversal, Paging paging,
            Caller caller) {
        return records.page(seenBy(caller, id).id(), outcome, reversal, paging).map(RecordView::of);
    }

    @PostMapping("/{id}/reversal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Take an import back",
            description = "Erases what it created and puts back what it changed, where nobody edited since; the records say"
                    + " what became of each. May be repeated.")
    ResponseEntity<ImportView> reverse(@PathVariable UUID id, Caller caller) {
        ImportJob job = seenBy(caller, id);
        if (!job.state().isOver()) {
            throw new RuleBroken("An import that is %s cannot be taken back yet.".formatted(job.state()));
        }
        if (job.options().mode() == Task.Mode.DRY_RUN) {
            throw new RuleBroken("A dry run stored nothing that could be taken back.");
        }
        if (job.reversal() == null || job.reversal().state().isOver()) {
            jobs.toBeReversed(id, Reversal.requested(clock.instant()));
            runner.wake();
        }
        return accepted(jobs.get(id));
    }

    private ImportJob seenBy(Caller caller, UUID id) {
        ImportJob job = jobs.get(id);
        if (!job.sender().is(caller)) {
            caller.mustBelongToOneOf(job.owners());
        }
        return job;
    }

    private static ResponseEntity<ImportView> accepted(ImportJob job) {
        return ResponseEntity.accepted().location(URI.create("%s/%s".formatted(PATH, job.id())))
                .body(ImportView.of(job));
    }
}
