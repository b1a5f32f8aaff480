package org.sinergija.coordination.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.Money;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.candidate.Candidates;
import org.springframework.stereotype.Component;

/// All initiatives of the register as this instance's index knows them. They are read again when the index has changed, but
/// then at most for a tenth of the time: what one reading took, tenfold, is how old an answer may be.
@Component
public final class CountedInitiatives {
    private static final long REST = 10;

    private final Candidates candidates;
    private @Nullable Reading last;

    CountedInitiatives(Candidates candidates) {
        this.candidates = candidates;
    }

    /// Of one that is registered and has a budget.
    public Optional<Money> budgetOf(UUID initiative) {
        return Optional.ofNullable(reading().initiatives().get(initiative)).map(CountedInitiative::budget);
    }

    Collection<CountedInitiative> seenBy(Audience audience) {
        Reading reading = reading();
        return switch (audience) {
            case PUBLIC -> reading.open();
            case PARTNERS -> reading.initiatives().values();
        };
    }

    private synchronized Reading reading() {
        Map<TopicPartition, Long> progress = candidates.progress();
        long now = System.nanoTime();
        if (last == null || (now - last.restsUntil() >= 0 && !last.progress().equals(progress))) {
            Map<UUID, CountedInitiative> read = new HashMap<>();
            List<CountedInitiative> open = new ArrayList<>();
            candidates.forEach(subject -> {
                if (subject.kind() == SubjectKind.INITIATIVE) {
                    CountedInitiative counted = CountedInitiative.of(subject);
                    read.put(subject.id(), counted);
                    if (Audience.PUBLIC.sees(subject.visibility())) {
                        open.add(counted);
                    }
                }
            });
            long then = System.nanoTime();
            last = new Reading(read, open, progress, then + REST * (then - now));
        }
        return last;
    }

    /// @param open those that everybody may see
    /// @param progress of the index before it was read
    private record Reading(Map<UUID, CountedInitiative> initiatives, List<CountedInitiative> open,
            Map<TopicPartition, Long> progress, long restsUntil) {}
}
