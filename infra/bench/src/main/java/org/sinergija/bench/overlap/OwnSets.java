package org.sinergija.bench.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.sinergija.bench.overlap.contender.Bm25;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.duke.Duke;
import org.sinergija.coordination.engine.Levels;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.weights.Lesson;
import org.sinergija.coordination.weights.LessonFile;
import org.sinergija.coordination.weights.Lessons;
import org.sinergija.coordination.weights.PairWeights;

/// The engine on our own three labelled sets, over a register of all their initiatives.
final class OwnSets implements AutoCloseable {
    private static final List<String> NAMES = List.of("train", "validation", "test");

    private final List<LabelledSet> sets = new ArrayList<>();
    private final List<Subject> register = new ArrayList<>();
    private final EngineUnderTest engine;

    OwnSets() throws IOException {
        for (String name : NAMES) {
            LabelledSet set = LabelledSet.own(name);
            sets.add(set);
            register.addAll(set.subjects().values());
        }
        engine = new EngineUnderTest(register);
    }

    /// @param duke the folder with Duke's jar
    String print(Path duke) throws IOException {
        Subjects subjects = new Subjects(register);
        TreeSet<Pair> pairs = new TreeSet<>();
        sets.forEach(set -> set.pairs().forEach(pair -> pairs.add(subjects.pair(pair))));
        LabelledSet train = sets.getFirst();
        List<Baseline> baselines = List.of(new Baseline(new Bm25(subjects.dataset()), subjects, train),
                new Baseline(new Duke(duke, subjects.dataset(), pairs), subjects, train));
        StringBuilder report = new StringBuilder();
        sets.forEach(set -> report.append(print(set, baselines)).append('\n'));
        return report
                .append("Thresholds of the baselines are chosen on train. A search is for either side of a pair in a ")
                .append("register of all %d initiatives.\n".formatted(register.size())).toString();
    }

    private String print(LabelledSet set, List<Baseline> baselines) {
        return new SetReport(set, engine.judge(set, PairWeights.own()), engine).print(baselines);
    }

    String wrongPairs(String name) {
        return PairList.wrong(engine.judge(set(name), PairWeights.own()));
    }

    /// What the thresholds are chosen by.
    String crossValidation(Path checkout) {
        return folds(checkout).print();
    }

    /// The pairs of train and validation that the engine sees otherwise than people where it did not learn from them.
    String wrongUnlearnt(Path checkout) {
        return PairList.wrong(folds(checkout).judged(Levels.USUAL));
    }

    private CrossValidation folds(Path checkout) {
        return new CrossValidation(sets.subList(0, 2), engine.lessons(LabelledSet.sample(checkout)), engine);
    }

    private LabelledSet set(String name) {
        return sets.stream().filter(set -> set.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no set %s; there are %s."
                        .formatted(name, String.join(", ", NAMES))));
    }

    /// Makes the weights anew from train, validation and the local platform's sample, writes them and what they were learnt from,
    /// and says what that changes there; of the test split nothing, since nobody should choose by it.
    String learn(Path checkout) throws IOException {
        Path folder = checkout.resolve("services/coordination/src/main/resources");
        PairWeights before = PairWeights.own();
        List<Lesson> lessons = new ArrayList<>(engine.lessons(sets.get(0)));
        lessons.addAll(engine.lessons(sets.get(1)));
        lessons.addAll(engine.lessons(LabelledSet.sample(checkout)));
        PairWeights after = Lessons.learn(lessons);
        Files.writeString(folder.resolve("lessons.jsonl"), LessonFile.write(lessons));
        Files.writeString(folder.resolve("weights.json"), after.json());
        StringBuilder report = new StringBuilder(
                "## Weights learnt from %d lessons of train, validation and the sample, written to %s\n\n"
                        .formatted(lessons.size(), folder));
        report.append(Relearning.changes(before, after)).append('\n');
        for (LabelledSet set : sets.subList(0, 2)) {
            report.append("### Before\n").append(new SetReport(set, engine.judge(set, before), engine).print(List.of()))
                    .append("### After\n")
                    .append(new SetReport(set, engine.judge(set, after), engine).print(List.of()));
        }
        return report.toString();
    }

    @Override
    public void close() {
        engine.close();
    }
}
