package org.sinergija.coordination.candidate;

import java.util.concurrent.atomic.AtomicLong;

import org.sinergija.coordination.engine.Subject;

/// An index, of whatever kind, for tests that each kind must pass.
interface KindOfIndex {
    AtomicLong OFFSETS = new AtomicLong();

    /// The same one for the same name.
    CandidateIndex open(String name);

    default void put(CandidateIndex index, Subject subject) {
        index.put(subject, OFFSETS.incrementAndGet());
    }

    default void remove(CandidateIndex index, Subject subject) {
        index.remove(subject.id(), OFFSETS.incrementAndGet());
    }
}
