package org.sinergija.coordination.overlap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.coordination.candidate.Candidates;
import org.sinergija.coordination.candidate.Rarities;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.CurrentEngine;
import org.sinergija.coordination.engine.Engine;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.event.Lane;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// What another engine says of all overlaps that were ever found, standing or withdrawn. Those that people have settled are
/// left alone, and so are those a side of which is gone or not yet indexed as it is: its own event sees to them.
@Component
public final class Reassessment {
    private static final Criteria SETTLED = new Criteria().andOperator(Criteria.where("withdrawn").is(false),
            Criteria.where("status").is(OverlapStatus.RESOLVED));
    private static final Criteria UNSETTLED = new Criteria().orOperator(Criteria.where("withdrawn").is(true),
            Criteria.where("status").ne(OverlapStatus.RESOLVED));

    private final Overlaps overlaps;
    private final Candidates candidates;
    private final CurrentEngine current;
    private final Clock clock;

    Reassessment(Overlaps overlaps, Candidates candidates, CurrentEngine current, Clock clock) {
        this.overlaps = overlaps;
        this.candidates = candidates;
        this.current = current;
        this.clock = clock;
    }

    /// Both sides as they are indexed.
    private record Pair(Subject left, Subject right) {
        Comparison comparedBy(Engine engine, Rarities rarities) {
            return engine.compare(Profile.of(left), Profile.of(right),
                    rarities.of(left.visibility(), right.visibility()));
        }
    }

    /// What people decided and still stands, in the order of the overlaps' ids.
    public List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        try (Stream<Overlap> settled = overlaps.all(List.of(SETTLED))) {
            settled.forEach(overlap -> Optional.ofNullable(overlap.state().resolution())
                    .ifPresent(resolution -> settlements.add(new Settlement(overlap.subjects().getFirst(),
                            overlap.subjects().getLast(), resolution.outcome()))));
        }
        return settlements;
    }

    /// What would become of those that it would see otherwise; nothing is stored.
    public List<Shift> shifts(Engine engine) {
        Rarities rarities = candidates.rarities();
        List<Shift> shifts = new ArrayList<>();
        try (Stream<Overlap> unsettled = overlaps.all(List.of(UNSETTLED))) {
            unsettled.forEach(overlap -> pair(overlap).ifPresent(pair -> {
                Standing from = Standing.of(overlap);
                Standing to = Standing.of(pair.comparedBy(engine, rarities));
                boolean neverStands = from.level() == null && to.level() == null;
                if (!neverStands && !from.equals(to)) {
                    shifts.add(new Shift(overlap.id(), from, to));
                }
            }));
        }
        return shifts;
    }

    /// Lets the engine in use decide about this one anew.
    public void reassess(UUID id) {
        Overlaps.insist(() -> {
            overlaps.find(id).filter(overlap -> !overlap.isSettled())
                    .ifPresent(overlap -> pair(overlap).ifPresent(pair -> decide(overlap, pair)));
            return true;
        });
    }

    private void decide(Overlap overlap, Pair pair) {
        Subject left = pair.left();
        Subject right = pair.right();
        Finding.of(pair.comparedBy(current.engine(), candidates.rarities())).ifPresentOrElse(
                found -> overlap.rescore(left, right, found, clock.instant()),
                () -> overlap.withdraw(left, right, clock.instant()));
        overlaps.save(overlap, Lane.BULK);
    }

    private Optional<Pair> pair(Overlap overlap) {
        List<UUID> ids = overlap.subjects();
        return candidates.find(ids.getFirst())
                .flatMap(left -> candidates.find(ids.getLast()).map(right -> new Pair(left, right)))
                .filter(pair -> !overlap.isAheadOf(pair.left(), pair.right()));
    }
}
