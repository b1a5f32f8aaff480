package org.sinergija.bench.overlap.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Records of which it is known which are of one thing.
public record Dataset(String name, List<Field> fields, List<Row> rows) {
    public Dataset {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    public boolean isTrue(Pair pair) {
        return rows.get(pair.left()).entity().equals(rows.get(pair.right()).entity());
    }

    /// How many pairs of these rows are true.
    public long truePairs(IntPredicate among) {
        Map<String, Long> sizes = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (among.test(row)) {
                sizes.merge(rows.get(row).entity(), 1L, Long::sum);
            }
        }
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
