package org.sinergija.identity.member;

import java.util.List;

/// What an erasure took and what it left.
record Erasure(List<String> erased, List<Kept> kept) {
    static final Erasure OF_A_PERSON = new Erasure(
            List.of("account", "second factor", "sessions", "consents", "tokens"),
            List.of(new Kept("audit entries, under the account's id alone",
                    "Who changed the shared register must stay provable; the id leads to nobody any more.")));
    static final Erasure OF_NOBODY = new Erasure(List.of(), List.of());

    record Kept(String what, String why) {}
}
