package org.sinergija.bench.overlap.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Guesses what the columns of a file are, from their names and from what stands in them.
final class Guess {
    private static final Set<String> ENTITY = Set.of("trueid", "entity", "entityid", "cluster", "clusterid", "uniqueid",
            "truth", "trueentity", "groundtruth", "gold", "goldid", "group", "groupid", "matchid", "realid",
            "canonicalid", "duplicateid", "class", "label", "true", "truecluster");
    private static final Set<String> ID = Set.of("id", "recordid", "recid", "rid", "rowid", "key", "rec", "record",
            "row", "number", "nr", "index", "sourceid", "localid");
    private static final Set<String> ORIGIN = Set.of("source", "dataset", "file", "origin", "table");
    private static final Pattern PLACE = Pattern
            .compile("addr|street|place|city|town|municip|district|location|village|region|province|county");
    private static final Pattern CODE = Pattern
            .compile("zip|post|phone|tel|fax|code|isbn|issn|ssn|identifier|number$|[^a-z]id$|^id[^a-z]");
    private static final Pattern DATED = Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/.]([0-9]{2}|[0-9]{4})"
            + "|[0-9]{4}[-/][0-9]{1,2}([-/][0-9]{1,2}([T ].*)?)?");
    private static final Pattern YEAR = Pattern.compile("(1[6-9]|20)[0-9]{2}(\\.0)?");
    private static final Pattern DIALLED = Pattern.compile("[-+()/. 0-9x]*([0-9][-+()/. x]*){7,}");
    private static final Pattern CODED = Pattern.compile("(?=.*[0-9])[^\\s]+");
    private static final Pattern LEADING_ZERO = Pattern.compile("0[0-9]+");
    private static final double MOST = 0.8;
    private static final double NEARLY_ALL = 0.95;

    private final RawTable table;

    private Guess(RawTable table) {
        this.table = table;
    }

    static Mapping of(RawTable table) {
        return new Guess(table).mapping();
    }

    private Mapping mapping() {
        String entity = table.columns().stream().filter(column -> ENTITY.contains(plain(column)))
                .filter(column -> !isKey(column)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No column looks like the entity; a mapping has to name one of \"%s\"."
                                .formatted(String.join("\", \"", table.columns()))));
        Optional<String> id = table.columns().stream().filter(column -> !column.equals(entity))
                .filter(column -> ID.contains(plain(column)) || (ENTITY.contains(plain(column)) && isKey(column)))
                .filter(this::isKey).findFirst();
        List<Field> fields = new ArrayList<>();
        for (String column : table.columns()) {
            List<String> filled = table.cells(column).stream().filter(cell -> !cell.isEmpty()).toList();
            if (!isBookkeeping(column) && new HashSet<>(filled).size() > 1) {
                fields.add(new Field(column, kind(column.toLowerCase(Locale.ROOT), filled)));
            }
        }
        return new Mapping(id.orElse(null), entity, fields);
    }

    /// Says where a record comes from, or which entity it is of, not what it is.
    private static boolean isBookkeeping(String column) {
        String plain = plain(column);
        return ENTITY.contains(plain) || ID.contains(plain) || ORIGIN.contains(plain);
    }

    private boolean isKey(String column) {
        List<String> cells = table.cells(column);
        return new HashSet<>(cells).size() == cells.size();
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    static FieldKind kind(String column, List<String> cells) {
        if (share(cells, cell -> DATED.matcher(cell).matches()) >= MOST || share(cells,
                cell -> YEAR.matcher(cell).matches() || DATED.matcher(cell).matches()) >= NEARLY_ALL) {
            return FieldKind.DATE;
        }
        boolean numbers = share(cells, cell -> Amount.of(cell).isPresent()) >= MOST;
        boolean zeros = share(cells, cell -> LEADING_ZERO.matcher(cell).matches()) > 1 - NEARLY_ALL;
        boolean dialled = share(cells, cell -> DIALLED.matcher(cell).matches()) >= MOST
                && (!numbers || CODE.matcher(column).find() || ofOneLength(cells));
        boolean coded = !numbers && share(cells, cell -> CODED.matcher(cell).matches()) >= MOST;
        boolean named = CODE.matcher(column).find() && share(cells, cell -> cell.contains(" ")) < 1 - MOST;
        if (dialled || zeros || coded || named) {
            return FieldKind.CODE;
        }
        if (numbers) {
            return FieldKind.NUMBER;
        }
        return PLACE.matcher(column).find() ? FieldKind.PLACE : FieldKind.TEXT;
    }

    /// As telephone numbers in plain digits are, and amounts are not.
    private static boolean ofOneLength(List<String> cells) {
        return share(cells, cell -> cell.length() == cells.getFirst().length()) >= NEARLY_ALL;
    }

    private static double share(List<String> cells, Predicate<String> like) {
        return (double) cells.stream().filter(like).count() / cells.size();
    }
}
