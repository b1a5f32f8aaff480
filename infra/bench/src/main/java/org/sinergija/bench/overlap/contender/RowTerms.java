package org.sinergija.bench.overlap.contender;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Field;
import org.sinergija.bench.overlap.dataset.FieldKind;
import org.sinergija.bench.overlap.dataset.Row;
import org.sinergija.bench.overlap.feature.Words;

/// The terms by which rows are searched.
final class RowTerms {
    private RowTerms() {}

    /// Every word of every field.
    static List<Set<String>> words(Dataset dataset) {
        return collect(dataset, (_, text, terms) -> terms.addAll(Words.of(text)));
    }

    /// The words and codes of each row's text, and its codes field by field.
    static List<Set<String>> wordsAndCodes(Dataset dataset) {
        return collect(dataset, (field, text, terms) -> {
            if (field.kind().isWords()) {
                terms.addAll(Words.of(text));
                terms.addAll(Words.codes(text));
            } else if (!text.isEmpty()) {
                terms.add(field.name() + "=" + String.join("", Words.of(text)));
            }
        });
    }

    /// Three letters at a time, of text and codes.
    static List<Set<String>> trigrams(Dataset dataset) {
        return collect(dataset, (field, text, terms) -> {
            if (field.kind().isWords() || field.kind() == FieldKind.CODE) {
                Words.of(text).forEach(word -> terms.addAll(Words.trigrams(word)));
            }
        });
    }

    private interface Collector {
        void collect(Field field, String text, Set<String> terms);
    }

    private static List<Set<String>> collect(Dataset dataset, Collector collector) {
        return dataset.rows().stream().map(row -> collect(dataset.fields(), row, collector)).toList();
    }

    private static Set<String> collect(List<Field> fields, Row row, Collector collector) {
        Set<String> terms = new LinkedHashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            collector.collect(fields.get(i), row.values().get(i), terms);
        }
        return terms;
    }
}
