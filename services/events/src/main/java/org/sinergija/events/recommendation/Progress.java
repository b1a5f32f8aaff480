package org.sinergija.events.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.recommendation.CommitmentState;

import static org.sinergija.contracts.recommendation.CommitmentStatus.DONE;
import static org.sinergija.contracts.recommendation.CommitmentStatus.DROPPED;
import static org.sinergija.contracts.recommendation.CommitmentStatus.IN_PROGRESS;

/// How many commitments there are and what came of them: in a country, of an organisation or of a group.
///
/// @param promised all that were not dropped
/// @param late those still open on the day after they were due
@JsonInclude(JsonInclude.Include.NON_NULL)
record Progress(@Nullable String country, @Nullable UUID organisation, @Nullable UUID group, long promised,
        long inProgress, long done, long late, long dropped) {
    static Progress of(By by, String key, List<CommitmentState> commitments, LocalDate today) {
        return new Progress(by == By.COUNTRY ? key : null, by == By.ORGANISATION ? UUID.fromString(key) : null,
                by == By.GROUP ? UUID.fromString(key) : null, count(commitments, one -> one.status() != DROPPED),
                count(commitments, one -> one.status() == IN_PROGRESS),
                count(commitments, one -> one.status() == DONE), count(commitments, one -> one.isLate(today)),
                count(commitments, one -> one.status() == DROPPED));
    }

    private static long count(List<CommitmentState> commitments, Predicate<CommitmentState> which) {
        return commitments.stream().filter(which).count();
    }
}
