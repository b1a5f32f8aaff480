package org.sinergija.projects.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.identity.HeldId;
import org.sinergija.projects.identity.HeldIds;
import org.sinergija.projects.initiative.Initiative;
import org.sinergija.projects.initiative.Register;
import org.sinergija.projects.initiative.Register.Standing;
import org.sinergija.projects.organisation.KnownOrganisations;
import org.sinergija.projects.origin.Outcome;
import org.sinergija.projects.reconciliation.Applied;
import org.sinergija.projects.reconciliation.Seen;
import org.sinergija.projects.reconciliation.Task;
import org.sinergija.projects.turn.Turn;
import org.sinergija.starter.fault.Stale;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Finds what was in a publisher's last file and is not in this one, and cancels it where that is asked for.
///
/// A file that lost most of its activities is taken for a part of one: it cancels nothing.
@Component
class Vanishing {
    private static final Set<Outcome> IN_THE_REGISTER = Set.of(Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED,
            Outcome.CONFLICT, Outcome.VANISHED);
    /// So few may be the most of a small file.
    private static final int FEW = 10;

    private final ImportJobs jobs;
    private final ImportRecords records;
    private final HeldIds heldIds;
    private final Register register;
    private final KnownOrganisations organisations;
    private final Clock clock;

    Vanishing(ImportJobs jobs, ImportRecords records, HeldIds heldIds, Register register,
            KnownOrganisations organisations,
            Clock clock) {
        this.jobs = jobs;
        this.records = records;
        this.heldIds = heldIds;
        this.register = register;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @param counts of the file's own records
    /// @param seen in the file
    void run(ImportJob job, Counts counts, Seen seen, Turn turn) {
        if (job.vanished() == null) {
            list(job, counts, seen, turn);
        }
        ImportJob listed = jobs.get(job.id());
        if (listed.options().mode() == Task.Mode.APPLY && listed.counts().withdrawn() > 0) {
            withdraw(listed, turn);
        }
    }

    /// All of them are stored before the first is cancelled, so that the list is the same after a crash.
    private void list(ImportJob job, Counts counts, Seen seen, Turn turn) {
        Optional<ImportJob> last = job.publisher().equals(ImportJob.ANONYMOUS)
                ? Optional.empty()
                : jobs.lastBefore(job);
        List<Applied> vanished = last.map(before -> vanished(job, before, seen, turn)).orElse(List.of());
        int all = last.map(before -> before.counts().accepted() + before.counts().vanished()).orElse(0);
        List<String> notes = new ArrayList<>();
        boolean withdraws = job.options().withdraws() && !vanished.isEmpty();
        if (withdraws && counts.accepted() == 0) {
            notes.add("Nothing was withdrawn, since no record of the file could be used.");
            withdraws = false;
        } else if (withdraws && vanished.size() > FEW && vanished.size() * 2 > all) {
            notes.add(
                    "Nothing was withdrawn: %d of %d activities of the last file are not in this one. If it is whole, "
                            .formatted(vanished.size(), all) + "cancel them by POST /initiatives/{id}/status.");
            withdraws = false;
        }
        List<Applied> listed = new ArrayList<>();
        for (Applied gone : vanished) {
            listed.add(listed(gone, job.applied() + listed.size() + 1,
                    withdraws && gone.outcome() == Outcome.WITHDRAWN ? Outcome.WITHDRAWN : Outcome.VANISHED));
        }
        turn.mustHold();
        records.keep(job.id(), listed);
        jobs.listedVanished(job.id(), listed.size(), counts.plus(listed), notes);
    }

    /// With the outcome that a withdrawal has.
    private List<Applied> vanished(ImportJob job, ImportJob last, Seen seen, Turn turn) {
        Supplier<Set<UUID>> reported = SingletonSupplier.of(() -> initiatives(job, turn));
        List<Applied> vanished = new ArrayList<>();
        records.forEach(last.id(), 1, last.allRecords(), some -> {
            turn.mustHold();
            List<Applied> missing = some.stream().map(ImportRecord::applied)
                    .filter(record -> IN_THE_REGISTER.contains(record.outcome()) && record.initiative() != null
                            && record.identity() != null && !seen.has(record.identity())
                            && !reported.get().contains(record.initiative()))
                    .toList();
            Map<ExternalId, HeldId> holders = heldIds.find(missing.stream().map(Applied::identity).toList());
            Map<UUID, Standing> standings = register
                    .standings(missing.stream().map(Applied::initiative).distinct().toList());
            for (Applied record : missing) {
                Standing standing = standings.get(record.initiative());
                if (standing != null && isOwn(job, standing) && isReportedBy(job, holders.get(record.identity()))
                        && standing.status() != InitiativeStatus.CANCELLED) {
                    vanished.add(gone(record, standing));
                }
            }
        });
        return vanished;
    }

    /// That the file's records are of, whatever they call them: a quarter of a million take 20 MB.
    private Set<UUID> initiatives(ImportJob job, Turn turn) {
        Set<UUID> initiatives = new HashSet<>();
        records.forEach(job.id(), 1, job.applied(), some -> {
            turn.mustHold();
            some.stream().map(record -> record.applied().initiative()).filter(Objects::nonNull)
                    .forEach(initiatives::add);
        });
        return initiatives;
    }

    /// A partner's file says nothing of what others lead, whoever it claims to be of.
    private boolean isOwn(ImportJob job, Standing standing) {
        return job.sender().organisation() == null
                || organisations.areSame(job.sender().organisation(), standing.lead());
    }

    /// A file may have more than one publisher; what it leaves out of others' is none of its business.
    private static boolean isReportedBy(ImportJob job, @Nullable HeldId holder) {
        return job.options().organisation() != null
                || (holder != null && holder.publisher() != null && holder.publisher().name().equals(job.publisher()));
    }

    private static Applied gone(Applied record, Standing standing) {
        boolean leads = standing.status().leadsTo(InitiativeStatus.CANCELLED);
        List<Finding> findings = leads
                ? List.of()
                : List.of(
                        Finding.warning(0, "status", "An initiative that is %s stays so.".formatted(standing.status()),
                                null));
        return new Applied(record.number(), 0, record.label(), leads ? Outcome.WITHDRAWN : Outcome.VANISHED,
                record.initiative(), record.identity(), findings, List.of(), null);
    }

    private static Applied listed(Applied gone, int number, Outcome outcome) {
        return new Applied(number, 0, gone.label(), outcome, gone.initiative(), gone.identity(), gone.findings(),
                List.of(), null);
    }

    private void withdraw(ImportJob job, Turn turn) {
        records.forEach(job.id(), job.applied() + 1, job.allRecords(), some -> {
            for (ImportRecord record : some) {
                if (record.applied().outcome() == Outcome.WITHDRAWN) {
                    turn.mustHold();
                    withdraw(job, record.applied());
                }
            }
        });
    }

    private void withdraw(ImportJob job, Applied record) {
        Optional<Initiative> found = Optional.ofNullable(record.initiative()).flatMap(register::find);
        while (found.isPresent() && found.get().status().leadsTo(InitiativeStatus.CANCELLED)) {
            Initiative initiative = found.get();
            initiative.moveTo(InitiativeStatus.CANCELLED, "Not in the publisher's file any more (import %s)".formatted(
                    job.id()), "import " + job.id(), clock.instant());
            try {
                register.saveImported(initiative);
                return;
            } catch (Stale changedMeanwhile) {
                found = register.find(initiative.id());
            }
        }
        if (found.isPresent() && found.get().status() != InitiativeStatus.CANCELLED) {
            Applied kept = gone(record, new Standing(found.get().version(), found.get().status(),
                    found.get().details().lead()));
            records.keep(job.id(), List.of(listed(kept, record.number(), Outcome.VANISHED)));
            jobs.corrected(job.id(), jobs.get(job.id()).counts().withOneKept());
        }
    }
}
