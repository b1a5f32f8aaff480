package org.sinergija.projects.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sinergija.projects.upload.StoredFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes files that no import needs any more, and what a crash left of those that never got one.
@Component
class Leftovers {
    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    /// Longer than any upload takes.
    private static final Duration ARRIVAL = Duration.ofHours(6);
    private static final int AT_ONCE = 500;

    private final StoredFiles files;
    private final ImportJobs jobs;
    private final ImportSettings settings;
    private final Clock clock;

    Leftovers(StoredFiles files, ImportJobs jobs, ImportSettings settings, Clock clock) {
        this.files = files;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sinergija.imports.sweep:1h}", initialDelayString = "${sinergija.imports.sweep:1h}")
    void sweep() {
        Instant now = clock.instant();
        List<UUID> old = files.olderThan(now.minus(ARRIVAL), AT_ONCE);
        if (!old.isEmpty()) {
            Set<UUID> needed = jobs.needed(old, now.minus(settings.keepFiles()));
            old.stream().filter(file -> !needed.contains(file)).forEach(this::delete);
        }
    }

    private void delete(UUID file) {
        files.delete(file);
        log.atInfo().addKeyValue("file", file).log("File deleted");
    }
}
