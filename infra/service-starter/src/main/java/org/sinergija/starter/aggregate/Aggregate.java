package org.sinergija.starter.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.PublicEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;

/// Guards its rules in methods named by the domain, and records a public event in each. Its version is the number of
/// events recorded so far: the `ce_sequence` of the last event and the ETag of its state are the same number.
public abstract class Aggregate {
    @Id
    private final UUID id;
    private long version;
    @Transient
    private final List<PublicEvent> unpublished = new ArrayList<>();

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public final UUID id() {
        return id;
    }

    public final long version() {
        return version;
    }

    /// The events recorded since the aggregate was loaded, oldest first.
    public final List<PublicEvent> unpublished() {
        return List.copyOf(unpublished);
    }

    /// The full public state, as each of its events tells it.
    protected abstract Object state();

    /// Call after the change: the event carries the full public state.
    protected final void recordThat(PublicEvent event) {
        unpublished.add(event);
        version++;
    }

    final long storedVersion() {
        return version - unpublished.size();
    }

    final void markSaved() {
        unpublished.clear();
    }
}
