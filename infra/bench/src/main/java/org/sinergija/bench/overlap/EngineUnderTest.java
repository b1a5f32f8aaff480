package org.sinergija.bench.overlap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.bench.overlap.measure.Grid;
import org.sinergija.contracts.overlap.RelationView;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.candidate.CandidateIndex;
import org.sinergija.coordination.candidate.LuceneIndex;
import org.sinergija.coordination.engine.Analysis;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.Engine;
import org.sinergija.coordination.engine.Levels;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.engine.Voice;
import org.sinergija.coordination.weights.Judgement;
import org.sinergija.coordination.weights.Lesson;
import org.sinergija.coordination.weights.PairWeights;

/// The platform's engine and its index, over a register of its own; the one place here that calls them.
final class EngineUnderTest implements AutoCloseable {
    private static final long SEED = 7;
    private static final int CHANCES = 750;
    private static final String UNNAMED = "d-";
    private static final int EACH = 3;
    private static final int MOST = 3;
    private static final Map<String, Double> ALIKE = Map.of("theme", 0.5, "territory", 0.45, "period", 0.2, "text",
            0.25);

    private final Path folder = folder();
    private final CandidateIndex index = new LuceneIndex(folder);

    EngineUnderTest(Collection<Subject> register) {
        register.forEach(subject -> index.put(subject, subject.sequence()));
        index.refresh();
    }

    List<Judged> judge(LabelledSet set, PairWeights weights) {
        return judge(set, weights, Levels.USUAL);
    }

    List<Judged> judge(LabelledSet set, PairWeights weights, Levels levels) {
        Engine engine = new Engine(levels, weights);
        return set.pairs().stream().map(pair -> judge(pair, engine)).toList();
    }

    private Judged judge(LabelledPair pair, Engine engine) {
        Comparison comparison = engine.compare(Profile.of(pair.left()), Profile.of(pair.right()),
                index.rarities().open());
        List<String> factors = comparison.factors(Voice.ENGLISH).stream()
                .map(factor -> String.format(Locale.ROOT, "%-13s %+6.2f bits at %.2f: %s", factor.factor(),
                        factor.weight(), factor.similarity(), factor.detail()))
                .toList();
        RelationView relation = comparison.relation(Voice.ENGLISH);
        return new Judged(pair, comparison.level(), relation == null ? null : relation.kind(), comparison.score(),
                comparison.sameness().probability(), factors);
    }

    /// What there is to learn from a set: its pairs; pairs at random; and every third of those that nobody named though they
    /// are alike in most of what makes a need, which their author would have named if they were more; a key's first letter is the
    /// author's, and one author left some overlaps unnamed.
    List<Lesson> lessons(LabelledSet set) {
        Engine engine = new Engine(Levels.USUAL, PairWeights.own());
        List<Lesson> lessons = new ArrayList<>();
        Set<Set<String>> named = new HashSet<>();
        for (LabelledPair pair : set.pairs()) {
            lessons.add(lesson(engine, pair.left(), pair.right(), pair.judgement()));
            named.add(Set.of(pair.leftKey(), pair.rightKey()));
        }
        List<Map.Entry<String, Subject>> subjects = List.copyOf(set.subjects().entrySet());
        Random random = new Random(SEED);
        int alike = 0;
        for (int i = 0; i < subjects.size(); i++) {
            for (int j = i + 1; j < subjects.size(); j++) {
                String left = subjects.get(i).getKey();
                String right = subjects.get(j).getKey();
                if (named.contains(Set.of(left, right))) {
                    continue;
                }
                boolean drawn = random.nextInt(subjects.size() * subjects.size() / 2) < CHANCES;
                if (!drawn && (left.charAt(0) != right.charAt(0) || left.startsWith(UNNAMED))) {
                    continue;
                }
                Lesson lesson = lesson(engine, subjects.get(i).getValue(), subjects.get(j).getValue(),
                        drawn ? Judgement.CHANCE : Judgement.DISTINCT);
                if (drawn || (isAlike(lesson) && alike++ % EACH == 0)) {
                    lessons.add(lesson);
                }
            }
        }
        return lessons;
    }

    private Lesson lesson(Engine engine, Subject left, Subject right, Judgement judgement) {
        return engine.lesson(Profile.of(left), Profile.of(right), index.rarities().open(), judgement);
    }

    private static boolean isAlike(Lesson lesson) {
        return ALIKE.entrySet().stream().filter(factor -> lesson.need().similarities()
                .getOrDefault(factor.getKey(), 0.0) >= factor.getValue()).count() >= MOST;
    }

    /// The first candidates for a subject, as many of each search of the index.
    List<UUID> candidates(Subject subject, int each) {
        return index.candidates(subject, Profile.of(subject), each, Audience.PARTNERS).stream()
                .map(candidate -> candidate.profile().id()).toList();
    }

    /// What part of the words that say something the glossary knows, the mean of all their texts.
    String knownShare(Collection<Subject> subjects) {
        return Grid.figure(subjects.stream()
                .flatMap(subject -> Stream.of(subject.title(), subject.summary(), subject.objectives()))
                .flatMap(Stream::ofNullable).flatMap(text -> text.byLanguage().entrySet().stream())
                .mapToDouble(text -> Analysis.knownShare(text.getValue(), text.getKey())).average().orElse(0));
    }

    @Override
    public void close() {
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("sinergija-bench-index");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
