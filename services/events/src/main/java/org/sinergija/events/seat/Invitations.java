package org.sinergija.events.seat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.fault.RuleBroken;

/// The codes of one event; each lets one registration in.
final class Invitations {
    private static final int MOST = 1_000;

    private final Map<String, Invitation> byHash = new LinkedHashMap<>();

    Invitations(List<Invitation> invitations) {
        invitations.forEach(invitation -> byHash.put(invitation.hash(), invitation));
    }

    List<Invitation> all() {
        return List.copyOf(byHash.values());
    }

    void add(Collection<String> hashes) {
        List<String> fresh = hashes.stream().filter(hash -> !byHash.containsKey(hash)).toList();
        if (byHash.size() + fresh.size() > MOST) {
            throw new RuleBroken("An event has no more than %d invitations.".formatted(MOST));
        }
        fresh.forEach(hash -> byHash.put(hash, new Invitation(hash, null)));
    }

    void use(@Nullable String hash, UUID registration) {
        Invitation invitation = hash == null ? null : byHash.get(hash);
        if (invitation == null || invitation.registration() != null) {
            throw new RuleBroken("This invitation is none of this event, or it was used.");
        }
        byHash.put(invitation.hash(), new Invitation(invitation.hash(), registration));
    }
}
