package org.sinergija.partners.organisation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.fault.Stale;
import org.springframework.stereotype.Service;

/// Merges organisations and takes merges back. Two entries change, one after the other: first the target takes over, which
/// alone means nothing, then the merged one points to it, which is the decision. After a crash between the two, or of a
/// reversal between its two, the repeated request sets the target right; so does the next decision.
@Service
public class Merging {
    private static final int ATTEMPTS = 10;

    private final Organisations organisations;
    private final Clock clock;

    Merging(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @return the merged one; as it is if it was merged there already
    public Organisation merge(UUID id, UUID into, String reason, String by) {
        Organisation target = organisations.find(into)
                .orElseThrow(() -> new InvalidRequest(List.of(new Fault("/into", "is no organisation"))));
        Organisation merged = organisations.get(id);
        if (!into.equals(merged.merges().into())) {
            Merges.mustAllow(merged, target);
            try {
                merged = decide(id, into, reason, by);
            } catch (RuleBroken overtaken) {
                putRight(id, into::equals);
                throw overtaken;
            }
        }
        putRight(id, taker -> true);
        return merged;
    }

    private Organisation decide(UUID id, UUID into, String reason, String by) {
        return changed(id, merged -> {
            Organisation target = changed(into, taker -> taker.takeOver(merged, clock.instant()));
            merged.mergeInto(target, reason, by, clock.instant());
        });
    }

    /// @return the one that stands for itself again
    public Organisation reverse(UUID id, String reason, String by) {
        if (organisations.get(id).merges().into() == null && putRight(id, taker -> true)) {
            return organisations.get(id);
        }
        Organisation released = changed(id,
                merged -> merged.reverseMerge(reason, by, clock.instant()));
        putRight(id, taker -> true);
        return released;
    }

    /// All decisions that this one is a side of, oldest first.
    public List<Merge> decisions(UUID id) {
        Stream<Merge> others = organisations.everMergedInto(id).stream()
                .flatMap(other -> other.merges().decisions().stream()).filter(merge -> merge.into().equals(id));
        return Stream.concat(organisations.get(id).merges().decisions().stream(), others)
                .sorted(Comparator.comparing(Merge::at)).toList();
    }

    /// The organisations about which this person decided, either way.
    public List<UUID> decidedBy(String person) {
        return organisations.decidedBy(person).stream().map(Organisation::id).toList();
    }

    /// Takes the person out of all decisions, which stand.
    public void forget(String person) {
        organisations.forget(person);
    }

    /// Lets the one that it is merged into, and no other that is concerned, go by its names. It looks again after each change,
    /// since others may decide in the meantime.
    ///
    /// @return whether anything was to be done
    private boolean putRight(UUID id, Predicate<UUID> concerned) {
        int changes = 0;
        while (isCorrected(id, concerned)) {
            changes++;
        }
        return changes > 0;
    }

    private boolean isCorrected(UUID id, Predicate<UUID> concerned) {
        Organisation merged = organisations.get(id);
        UUID into = merged.merges().into();
        List<UUID> takers = organisations.takersOver(id).stream().map(Organisation::id).filter(concerned).toList();
        if (into != null && concerned.test(into) && !takers.contains(into)) {
            changed(into, taker -> taker.takeOverAgain(merged, clock.instant()));
            return true;
        }
        List<UUID> wrong = takers.stream().filter(taker -> !taker.equals(into)).toList();
        wrong.forEach(taker -> changed(taker, each -> each.release(id, clock.instant())));
        return !wrong.isEmpty();
    }

    private Organisation changed(UUID id, Consumer<Organisation> change) {
        for (int attempt = 1;; attempt++) {
            Organisation organisation = organisations.get(id);
            change.accept(organisation);
            try {
                return organisations.save(organisation);
            } catch (Stale overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }
}
