package org.sinergija.starter.person;

import java.util.List;
import java.util.stream.Stream;

/// What an erasure took and what it left, the same in every service.
///
/// @param kept what stays, and why the law lets or makes us keep it
public record Erasure(List<String> erased, List<Kept> kept) {
    /// What a record says in place of a person that was erased.
    public static final String ERASED = "erased";
    private static final Kept AUDIT = new Kept("audit entries, under the account's id alone",
            "Who changed the shared register must stay provable; the id leads to nobody once the account is erased.");
    private static final Kept ANSWERS = new Kept(
            "answers to requests with an Idempotency-Key, until they expire, usually after a day",
            "A request that is repeated must be answered as the first time.");

    public Erasure {
        erased = List.copyOf(erased);
        kept = List.copyOf(kept);
    }

    /// One thing, and the reason.
    public record Kept(String what, String why) {}

    /// @param further what stays besides that which stays everywhere
    public static Erasure of(List<String> erased, Kept... further) {
        return new Erasure(erased, Stream.concat(Stream.of(AUDIT, ANSWERS), Stream.of(further)).toList());
    }
}
