package org.sinergija.projects.hxl.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The row of tags of a table, and the names of its columns from the rows above.
///
/// @param row of the tags, from 1
/// @param width how many cells it has
/// @param mended those of the columns whose tag lacked its `#`
public record Header(int row, int width, List<Column> columns, List<Untagged> untagged, List<Column> mended) {
    /// HXL 1.1: the tags stand within these.
    static final int ROWS = 25;

    private static final int LONGEST_NAME = 80;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /// Taken for tags without their `#` where most others of the row have theirs.
    private static final Set<String> COMMON = Set.of("org", "activity", "sector", "subsector", "country", "adm1",
            "adm2",
            "adm3", "adm4", "loc", "date", "status", "description", "targeted", "reached", "affected", "output");

    public Header {
        columns = List.copyOf(columns);
        untagged = List.copyOf(untagged);
        mended = List.copyOf(mended);
    }

    /// A column with a name alone, its index from 0.
    public record Untagged(int index, String name) {}

    /// The first row of which at least half of what is not empty are tags.
    public static Optional<Header> find(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            long tags = rows.get(i).stream().filter(cell -> Tag.parse(cell).isPresent()).count();
            if (tags > 0 && tags * 2 >= filled(rows.get(i))) {
                return Optional.of(of(rows.subList(0, i), rows.get(i)));
            }
        }
        return Optional.empty();
    }

    /// What the columns of a table without tags are called: the first row that is nearly full names them.
    public static List<Untagged> names(List<List<String>> rows) {
        long most = rows.stream().mapToLong(Header::filled).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            if (filled(rows.get(i)) * 5 >= most * 4) {
                return names(rows.subList(0, i + 1), rows.get(i).size());
            }
        }
        return List.of();
    }

    /// Which tags its columns without any could have, by their names.
    public Optional<String> advice() {
        return TagAdvice.about(untagged);
    }

    private static Header of(List<List<String>> above, List<String> cells) {
        List<Column> columns = new ArrayList<>();
        List<Untagged> untagged = new ArrayList<>();
        List<Column> mended = new ArrayList<>();
        Map<Tag, Integer> seen = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = name(above, i);
            Optional<Tag> tag = Tag.parse(cells.get(i));
            Optional<Tag> lacking = Tag.parse("#" + cells.get(i)).filter(each -> COMMON.contains(each.name()));
            if (tag.isEmpty() && lacking.isEmpty()) {
                if (name != null) {
                    untagged.add(new Untagged(i, name));
                }
                continue;
            }
            Tag found = tag.orElseGet(lacking::orElseThrow);
            Column column = new Column(i, found, seen.merge(found, 1, Integer::sum) - 1, name);
            columns.add(column);
            if (tag.isEmpty()) {
                mended.add(column);
            }
        }
        return new Header(above.size() + 1, cells.size(), columns, untagged, mended);
    }

    private static List<Untagged> names(List<List<String>> rows, int width) {
        List<Untagged> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name = name(rows, i);
            if (name != null) {
                names.add(new Untagged(i, name));
            }
        }
        return names;
    }

    /// The nearest name above: what is merged over several columns names the first of them only.
    private static @Nullable String name(List<List<String>> above, int index) {
        return above.reversed().stream().filter(row -> index < row.size()).map(row -> SPACES.matcher(row.get(index))
                .replaceAll(" ").strip()).filter(name -> !name.isEmpty()).findFirst().map(Header::shortened)
                .orElse(null);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }
}
