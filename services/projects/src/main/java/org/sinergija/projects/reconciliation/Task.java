package org.sinergija.projects.reconciliation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.organisation.Identified;

/// What records are applied for.
///
/// @param at the time of its changes
/// @param owner the organisation whose records alone may be changed; none if those of all
public record Task(UUID job, Mode mode, Instant at, @Nullable UUID owner, Organisations organisations) {

    public enum Mode {
        APPLY,
        /// Says what would be, and stores nothing.
        DRY_RUN
    }

    /// Tells which organisations records mean, and may take its time for it.
    @FunctionalInterface
    public interface Organisations {
        Map<ReportedOrganisation, Identified> identify(Collection<ReportedOrganisation> reported);
    }

    boolean stores() {
        return mode == Mode.APPLY;
    }

    /// In the history of initiatives.
    public String by() {
        return "import " + job;
    }
}
