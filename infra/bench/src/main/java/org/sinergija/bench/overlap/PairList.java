package org.sinergija.bench.overlap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sinergija.coordination.engine.Subject;

/// The pairs that the engine sees otherwise than people, each with all that speaks for and against it.
final class PairList {
    private PairList() {}

    static String wrong(List<Judged> judged) {
        StringBuilder list = new StringBuilder();
        List<Judged> wrong = judged.stream().filter(one -> !one.isRight())
                .sorted(Comparator.comparing((Judged one) -> one.pair().label()).thenComparingDouble(Judged::need))
                .toList();
        wrong.forEach(one -> list.append(print(one)).append('\n'));
        return list.append("%d of %d pairs are wrong.\n".formatted(wrong.size(), judged.size())).toString();
    }

    private static String print(Judged one) {
        LabelledPair pair = one.pair();
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
                "%s | %s: is %s%s (%s), found %s%s; need %.3f, sameness %.3f%n", pair.leftKey(), pair.rightKey(),
                pair.label(), said(pair.relation()), pair.made(), Objects.requireNonNullElse(one.level(), "nothing"),
                said(one.relation() == null ? null : one.relation().name()), one.need(), one.sameness()));
        text.append("  why: ").append(pair.why()).append('\n');
        text.append("  left:  ").append(title(pair.left())).append('\n');
        text.append("  right: ").append(title(pair.right())).append('\n');
        one.factors().forEach(factor -> text.append("    ").append(factor).append('\n'));
        return text.toString();
    }

    private static String said(@Nullable String relation) {
        return relation == null ? "" : " " + relation;
    }

    private static String title(Subject subject) {
        return subject.title() == null ? "" : subject.title().byLanguage().toString();
    }
}
