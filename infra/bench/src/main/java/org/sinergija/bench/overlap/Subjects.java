package org.sinergija.bench.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Field;
import org.sinergija.bench.overlap.dataset.FieldKind;
import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.bench.overlap.dataset.Row;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.coordination.engine.Subject;

/// Initiatives as plain records, for systems that know nothing of initiatives.
final class Subjects {
    private static final List<Field> FIELDS = List.of(new Field("title", FieldKind.TEXT),
            new Field("summary", FieldKind.TEXT), new Field("lead", FieldKind.CODE),
            new Field("themes", FieldKind.TEXT), new Field("territories", FieldKind.PLACE),
            new Field("target groups", FieldKind.TEXT), new Field("start", FieldKind.DATE),
            new Field("budget", FieldKind.NUMBER));

    private final Map<UUID, Integer> rows = new LinkedHashMap<>();
    private final Dataset dataset;

    Subjects(Collection<Subject> subjects) {
        List<Row> all = new ArrayList<>();
        for (Subject subject : subjects) {
            rows.put(subject.id(), all.size());
            all.add(row(subject));
        }
        dataset = new Dataset("initiatives", FIELDS, all);
    }

    private static Row row(Subject subject) {
        String id = subject.id().toString();
        return new Row(id, id, List.of(text(subject.title()), text(subject.summary()),
                subject.lead() == null ? "" : subject.lead().toString(), String.join(" ", subject.themes()),
                subject.territories().stream().map(territory -> territory.code()).collect(Collectors.joining(" ")),
                String.join(" ", subject.targetGroups()),
                subject.period() == null ? "" : subject.period().start().toString(),
                subject.budget() == null ? "" : subject.budget().amount().toPlainString()));
    }

    private static String text(@Nullable LocalizedText text) {
        return text == null ? "" : String.join(" ", text.byLanguage().values());
    }

    Dataset dataset() {
        return dataset;
    }

    Pair pair(LabelledPair pair) {
        Integer left = rows.get(pair.left().id());
        Integer right = rows.get(pair.right().id());
        if (left == null || right == null) {
            throw new IllegalArgumentException("%s or %s is unknown".formatted(pair.leftKey(), pair.rightKey()));
        }
        return Pair.of(left, right);
    }
}
