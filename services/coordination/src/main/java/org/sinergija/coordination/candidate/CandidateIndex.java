package org.sinergija.coordination.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.apache.kafka.common.TopicPartition;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;

/// All subjects, found by terms and keys that our own code makes; an index stores and ranks. What it was told is found after the
/// next [#refresh()]. One thread writes, any may read.
public interface CandidateIndex extends AutoCloseable {
    /// @param offset where the event of this version stands in its partition
    void put(Subject subject, long offset);

    /// @param offset where the event that takes it away stands in its partition
    void remove(UUID id, long offset);

    /// Forgets all, and how far it was read.
    void clear();

    void refresh();

    /// Makes all that it was told last, together with how far the topic's partitions were read.
    void commit(Map<TopicPartition, Long> positions);

    /// How far these partitions were read at the last commit, for whoever reads on from there; without those that were not. After
    /// a failure this is where the index is what it was then.
    Map<TopicPartition, Long> resume(Collection<TopicPartition> partitions);

    long size();

    /// Shows all subjects, in no order.
    void forEach(Consumer<Subject> visitor);

    Optional<Subject> find(UUID id);

    /// What the audience sees and may overlap this, at most `limit` by structure and as many by text.
    ///
    /// @param profile of the subject
    List<Candidate> candidates(Subject subject, Profile profile, int limit, Audience audience);

    /// How rare terms are among the subjects that are indexed, for one examination.
    Rarities rarities();

    @Override
    void close();
}
