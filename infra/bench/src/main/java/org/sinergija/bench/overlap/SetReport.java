package org.sinergija.bench.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sinergija.bench.overlap.measure.Grid;
import org.sinergija.bench.overlap.measure.Quality;

/// All that is measured on one labelled set of ours.
final class SetReport {
    private static final int FEW = 10;
    private static final int MANY = 100;

    private final LabelledSet set;
    private final Verdicts verdicts;
    private final EngineUnderTest engine;

    SetReport(LabelledSet set, List<Judged> judged, EngineUnderTest engine) {
        this.set = set;
        this.verdicts = new Verdicts(judged);
        this.engine = engine;
    }

    String print(List<Baseline> baselines) {
        return "## %s: %d pairs of %d initiatives (%s)\n\n%s\n%s".formatted(set.name(), set.pairs().size(),
                set.subjects().size(), labels(), systems(baselines), details());
    }

    private String labels() {
        return set.pairs().stream()
                .collect(Collectors.groupingBy(LabelledPair::label, TreeMap::new, Collectors.counting())).entrySet()
                .stream().map(label -> "%d %s".formatted(label.getValue(), label.getKey()))
                .collect(Collectors.joining(", "));
    }

    private String systems(List<Baseline> baselines) {
        Grid grid = new Grid("system", "DUPLICATE P / R / F1", "OVERLAP P / R / F1", "alert P / R / F1",
                "PR-AUC duplicate", "PR-AUC alert");
        for (Baseline baseline : baselines) {
            List<Found> found = set.pairs().stream().map(pair -> new Found(pair.label(), baseline.level(pair)))
                    .toList();
            grid.row(baseline.name(), figures(quality(found, label -> label == Label.DUPLICATE)),
                    figures(quality(found, label -> label == Label.OVERLAP)), figures(quality(found, Label::alerts)),
                    Grid.figure(baseline.duplicateArea(set)), Grid.figure(baseline.alertArea(set)));
        }
        grid.row("ours", figures(verdicts.duplicates()), figures(verdicts.overlaps()), figures(verdicts.alerts()),
                Grid.figure(verdicts.bySameness().area()), Grid.figure(verdicts.byNeed().area()));
        return grid.print();
    }

    private record Found(Label truth, Label level) {}

    private static Quality quality(List<Found> found, Predicate<Label> label) {
        long right = found.stream().filter(one -> label.test(one.truth) && label.test(one.level)).count();
        long isFound = found.stream().filter(one -> label.test(one.level)).count();
        long isTrue = found.stream().filter(one -> label.test(one.truth)).count();
        return new Quality(right, isFound - right, isTrue - right);
    }

    private static String figures(Quality quality) {
        return "%s / %s / %s".formatted(Grid.figure(quality.precision()), Grid.figure(quality.recall()),
                Grid.figure(quality.f1()));
    }

    private String details() {
        Grid grid = new Grid("ours", "figure");
        grid.row("calibration error of the score, pairs without a recognised relation",
                Grid.figure(verdicts.calibrationError()));
        Predicate<Judged> alerting = one -> one.pair().label().alerts();
        for (int depth : new int[]{FEW, MANY}) {
            grid.row("DUPLICATE pairs among the first %d candidates of a search".formatted(depth),
                    candidates(Label.DUPLICATE, depth));
            grid.row("OVERLAP pairs among the first %d candidates of a search".formatted(depth),
                    candidates(Label.OVERLAP, depth));
        }
        grid.row("cross-language DUPLICATE and OVERLAP pairs that alert",
                share(alerting.and(one -> one.pair().crossesLanguages()), Judged::alerts));
        grid.row("cross-language pairs with the right level",
                share(alerting.and(one -> one.pair().crossesLanguages()), Judged::isRight));
        grid.row("cross-script DUPLICATE and OVERLAP pairs that alert",
                share(alerting.and(one -> one.pair().crossesScripts()), Judged::alerts));
        grid.row("cross-script pairs with the right level",
                share(alerting.and(one -> one.pair().crossesScripts()), Judged::isRight));
        grid.row("look-alikes that alert", share(one -> one.pair().isLookAlike(), Judged::alerts));
        relations().forEach(relation -> {
            Predicate<Judged> related = one -> relation.equals(one.pair().relation());
            grid.row("%s that alert".formatted(relation), share(related, Judged::alerts));
            grid.row("%s recognised".formatted(relation),
                    share(related, one -> one.relation() != null && one.pair().isOfKind(one.relation())));
        });
        grid.row("words of the texts that the glossary knows", engine.knownShare(set.subjects().values()));
        return grid.print();
    }

    private List<String> relations() {
        return set.pairs().stream().map(LabelledPair::relation).filter(relation -> relation != null).distinct()
                .sorted().collect(Collectors.toCollection(ArrayList::new));
    }

    private String share(Predicate<Judged> of, Predicate<Judged> which) {
        return Grid.share(verdicts.count(of.and(which)), verdicts.count(of));
    }

    /// From either side, since the later of the two is checked.
    private String candidates(Label label, int depth) {
        List<LabelledPair> pairs = set.pairs().stream().filter(pair -> pair.label() == label).toList();
        long found = pairs.stream().filter(pair -> engine.candidates(pair.left(), depth).contains(pair.right().id()))
                .count();
        long back = pairs.stream().filter(pair -> engine.candidates(pair.right(), depth).contains(pair.left().id()))
                .count();
        return Grid.share(found + back, 2L * pairs.size());
    }
}
