package org.sinergija.projects.imports;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.organisation.Identification;
import org.sinergija.projects.organisation.Identified;
import org.sinergija.projects.reconciliation.Task;
import org.sinergija.projects.turn.Turn;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Who tells an import which organisations its file means. While partners is away, the import waits and says so.
@Component
class Informants {
    private static final Logger log = LoggerFactory.getLogger(Informants.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int REMEMBERED = 2_000;
    private static final int LONGEST_SOURCE = 300;

    private final Identification identification;
    private final ImportJobs jobs;

    Informants(Identification identification, ImportJobs jobs) {
        this.identification = identification;
        this.jobs = jobs;
    }

    Task.Organisations of(ImportJob job, Turn turn) {
        if (job.options().mode() == Task.Mode.DRY_RUN) {
            return identification::recall;
        }
        Map<ReportedOrganisation, Identified> known = new Recent();
        String source = "%s file of %s".formatted(job.format(), job.publisher());
        String shortened = source.substring(0, Math.min(source.length(), LONGEST_SOURCE));
        return reported -> {
            Map<ReportedOrganisation, Identified> all = new HashMap<>();
            Set<ReportedOrganisation> open = new LinkedHashSet<>();
            for (ReportedOrganisation organisation : reported) {
                Identified answer = known.get(organisation);
                if (answer == null) {
                    open.add(organisation);
                } else {
                    all.put(organisation, answer);
                }
            }
            if (!open.isEmpty()) {
                Map<ReportedOrganisation, Identified> answers = ask(job.id(), shortened, open, turn);
                known.putAll(answers);
                all.putAll(answers);
            }
            return all;
        };
    }

    private Map<ReportedOrganisation, Identified> ask(UUID job, String source, Collection<ReportedOrganisation> open,
            Turn turn) {
        boolean waiting = false;
        while (true) {
            try {
                Map<ReportedOrganisation, Identified> answers = identification.identify(source, open);
                if (waiting) {
                    jobs.waitsFor(job, null);
                    log.atInfo().addKeyValue("import", job).log("Partners back; the import goes on");
                }
                return answers;
            } catch (NeighbourAway away) {
                if (!waiting) {
                    waiting = true;
                    jobs.waitsFor(job, "partners");
                    log.atWarn().addKeyValue("import", job).log("Partners away; the import waits");
                }
                turn.pause(PAUSE);
            }
        }
    }

    /// The answers used last.
    private static final class Recent extends LinkedHashMap<ReportedOrganisation, Identified> {
        private static final long serialVersionUID = 1L;

        private Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportedOrganisation, Identified> eldest) {
            return size() > REMEMBERED;
        }
    }
}
