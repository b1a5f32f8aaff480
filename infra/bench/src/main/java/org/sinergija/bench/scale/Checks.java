package org.sinergija.bench.scale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.RelationView;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.candidate.Candidate;
import org.sinergija.coordination.candidate.CandidateIndex;
import org.sinergija.coordination.candidate.LuceneIndex;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.Engine;
import org.sinergija.coordination.engine.Levels;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.engine.Voice;
import org.sinergija.coordination.weights.PairWeights;

/// The engine as the service uses it; all that is measured goes through here.
final class Checks implements AutoCloseable {
    private static final int CANDIDATES_OF_A_KIND = 50;
    private static final int EXPLAINED = 10;

    private final CandidateIndex index;
    private final Engine engine = new Engine(Levels.USUAL, PairWeights.own());

    Checks(Path folder) {
        index = new LuceneIndex(folder);
    }

    /// Found after the next [#flush()].
    void put(Subject subject) {
        index.put(subject, subject.sequence());
    }

    void flush() {
        index.commit(Map.of());
        index.refresh();
    }

    /// One that was scored; its level is null where the pair is not worth telling.
    record Match(UUID id, @Nullable OverlapLevel level, double score) {
        boolean alerts() {
            return level == OverlapLevel.DUPLICATE || level == OverlapLevel.OVERLAP;
        }
    }

    /// All candidates, 100 at most, scored, the likeliest first.
    List<Match> scored(Subject subject) {
        return compared(subject).stream().map(one -> new Match(one.candidate().profile().id(), one.comparison().level(),
                one.comparison().score())).toList();
    }

    /// One in words, as the service answers it.
    record Told(SubjectRef subject, double score, @Nullable RelationView relation, List<FactorView> factors) {}

    /// The whole check: candidates, scores, and the likeliest 10 explained.
    List<Told> check(Subject subject) {
        return compared(subject).stream().limit(EXPLAINED)
                .map(one -> new Told(one.candidate().ref(), one.comparison().score(),
                        one.comparison().relation(Voice.ENGLISH), one.comparison().factors(Voice.ENGLISH)))
                .toList();
    }

    private record Compared(Candidate candidate, Comparison comparison) {}

    private List<Compared> compared(Subject subject) {
        Profile profile = Profile.of(subject);
        Rarity rarity = index.rarities().open();
        List<Compared> compared = new ArrayList<>();
        for (Candidate candidate : index.candidates(subject, profile, CANDIDATES_OF_A_KIND, Audience.PARTNERS)) {
            compared.add(new Compared(candidate, engine.compare(profile, candidate.profile(), rarity)));
        }
        compared.sort(Comparator.comparingDouble((Compared one) -> one.comparison().score()).reversed());
        return compared;
    }

    @Override
    public void close() {
        index.close();
    }
}
