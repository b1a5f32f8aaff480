package org.sinergija.projects.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.identity.HeldId;

/// The external ids that some records need: their own to hold, and those of activities that they mention to reserve, so that a
/// parent may come later in the file or next month.
final class Claims {
    private final Sources sources;
    private final Task task;
    private final Map<ExternalId, HeldId> holders;
    private final Map<ExternalId, HeldId> wanted = new HashMap<>();

    /// @param holders as they were found
    Claims(Sources sources, Task task, Map<ExternalId, HeldId> holders) {
        this.sources = sources;
        this.task = task;
        this.holders = new HashMap<>(holders);
    }

    /// @return who holds all those ids then
    Map<ExternalId, HeldId> of(List<Match> matches) {
        for (Match match : matches) {
            want(match, match.target().identity());
        }
        for (Match match : matches) {
            match.activity().externalIds().forEach(id -> want(match, id));
        }
        for (Match match : matches) {
            for (ReportedRelation relation : match.activity().related()) {
                if (!holders.containsKey(relation.activity())) {
                    wanted.putIfAbsent(relation.activity(),
                            HeldId.reserved(relation.activity(), sources.ids().fresh(), task.at()));
                }
            }
        }
        if (task.stores()) {
            sources.heldIds().claim(wanted.values()).forEach((id, now) -> holders.put(id, settled(now)));
        } else {
            wanted.forEach(
                    (id, claim) -> holders.compute(id, (_, now) -> now == null || now.isReserved() ? claim : now));
        }
        return holders;
    }

    private void want(Match match, ExternalId id) {
        HeldId now = holders.get(id);
        HeldId claim = HeldId.held(id, match.target().initiative(), match.publisher(), task.at());
        if (now == null || !isSettled(now, claim)) {
            wanted.putIfAbsent(id, claim);
        }
    }

    /// Another's is left to it, unless it only mentions the id.
    private HeldId settled(HeldId now) {
        HeldId claim = wanted.getOrDefault(now.id(), now);
        boolean anothers = !now.initiative().equals(claim.initiative()) && !now.isReserved();
        if (claim.isReserved() || anothers || isSettled(now, claim)) {
            return now;
        }
        return sources.heldIds().replace(now, claim) ? claim : now;
    }

    private static boolean isSettled(HeldId now, HeldId claim) {
        return !now.isReserved() && now.initiative().equals(claim.initiative())
                && Objects.equals(now.publisher(), claim.publisher());
    }
}
