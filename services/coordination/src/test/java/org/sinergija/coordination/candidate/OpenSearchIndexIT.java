package org.sinergija.coordination.candidate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.SampleRegister;
import org.sinergija.coordination.engine.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenSearchIndexIT implements CountingWords, HiddenCandidates, KeepingSubjects {
    private static final int ALL = 1_000;
    private static final int FEW = 20;
    private static final int TIES = 3;
    private static final int SKIPPED = 170;
    /// What one more of very few tells less.
    private static final double LITTLE = 0.1;
    private static final TopicPartition PARTITION = new TopicPartition("initiatives", 0);

    private final String test = "t" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @Override
    public OpenSearchIndex open(String name) {
        return new OpenSearchIndex(SearchCluster.SHARED.started().settings(test + name));
    }

    @Test
    void both_kinds_give_the_same_candidates_but_for_ties_at_the_limit_and_the_same_rarities() {
        Collection<Subject> register = new SampleRegister().subjects().values();
        try (CandidateIndex lucene = new LuceneIndex(folder); CandidateIndex shared = open("alike")) {
            for (CandidateIndex index : List.of(lucene, shared)) {
                register.forEach(subject -> put(index, subject));
                index.refresh();
            }
            Rarity known = lucene.rarities().all();
            Rarity same = shared.rarities().all();
            for (Subject subject : register.stream().skip(SKIPPED).toList()) {
                assertThat(found(shared, subject, ALL)).as("%s", subject.id()).isEqualTo(found(lucene, subject, ALL));
                Set<UUID> both = found(shared, subject, FEW);
                both.retainAll(found(lucene, subject, FEW));
                assertThat(both).as("%s", subject.id())
                        .hasSizeGreaterThanOrEqualTo(found(lucene, subject, FEW).size() - TIES);
                for (int term : Profile.of(subject).distinctTerms()) {
                    assertThat(same.of(term)).isEqualTo(known.of(term));
                }
            }
        }
    }

    @Test
    void what_stands_later_in_its_partition_stays_whoever_writes_last() {
        Subject before = CountingWords.ZEPPELIN;
        try (CandidateIndex one = open("late"); CandidateIndex other = open("late")) {
            other.remove(before.id(), 11);
            other.refresh();
            one.put(before, 10);
            one.refresh();

            assertThat(one.find(before.id())).isEmpty();
        }
    }

    @Test
    void whoever_writes_to_a_generation_that_is_gone_is_refused_and_claims_nothing() {
        try (CandidateIndex one = open("gone"); OpenSearchIndex other = open("gone")) {
            one.resume(Set.of(PARTITION));
            one.put(CountingWords.ZEPPELIN, 10);

            other.clear();
            assertThatThrownBy(one::refresh).isInstanceOf(IndexAway.class);
            assertThatThrownBy(() -> one.commit(Map.of(PARTITION, 11L))).isInstanceOf(IndexAway.class);

            assertThat(other.positions(Set.of(PARTITION))).isEmpty();
            assertThat(one.resume(Set.of(PARTITION))).isEmpty();
        }
    }

    @Test
    void what_was_replaced_counts_until_it_is_merged_away_but_never_after_a_rebuild() {
        int term = Profile.of(CountingWords.ZEPPELIN).distinctTerms()[0];
        try (CandidateIndex index = open("revised")) {
            put(index, CountingWords.ZEPPELIN);
            index.refresh();
            double once = index.rarities().all().of(term);
            put(index, CountingWords.ZEPPELIN);
            index.refresh();
            assertThat(index.rarities().all().of(term)).isBetween(once - LITTLE, once);

            index.clear();
            put(index, CountingWords.ZEPPELIN);
            index.refresh();
            assertThat(index.rarities().all().of(term)).isEqualTo(once);
        }
    }

    private static Set<UUID> found(CandidateIndex index, Subject subject, int limit) {
        return index.candidates(subject, Profile.of(subject), limit, Audience.PARTNERS).stream()
                .map(candidate -> candidate.profile().id()).collect(Collectors.toCollection(HashSet::new));
    }
}
