package org.sinergija.bench.overlap.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/// Two files with a third that says which of their records are of one thing. The mapping names the columns of both, by field:
/// `{"ids": ["1", "id"], "fields": {"name": {"kind": "text", "columns": ["2", "country"]}}}`.
public final class LinkedFiles {
    private static final String WRONG = "-";

    private LinkedFiles() {}

    /// @param links lines of two ids, which may have a sign before (`+` a link, `-` none) and more after them
    public static Dataset read(List<Path> files, Path mapping, Path links) throws IOException {
        JsonNode json = Mapping.json(mapping);
        if (files.size() != 2 || json.path("ids").size() != 2 || !json.path("fields").isObject()) {
            throw new IllegalArgumentException(
                    "Links are between two files; the mapping %s needs two \"ids\" and \"fields\" of two columns."
                            .formatted(mapping));
        }
        List<Field> fields = new ArrayList<>();
        json.path("fields").properties().forEach(
                field -> fields.add(new Field(field.getKey(), FieldKind.of(field.getValue().path("kind").asString()))));
        Entities entities = new Entities();
        for (List<String> line : RawTable.read(links).everyLine()) {
            List<String> ids = line.getFirst().equals("+") || line.getFirst().equals(WRONG)
                    ? line.subList(1, line.size())
                    : line;
            if (!line.getFirst().equals(WRONG)) {
                entities.join("0 " + ids.get(0), "1 " + ids.get(1));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int file = 0; file < 2; file++) {
            rows.addAll(rows(RawTable.read(files.get(file)), json, file, entities));
        }
        return new Dataset(String.valueOf(links.getFileName()), fields, rows);
    }

    private static List<Row> rows(RawTable table, JsonNode json, int file, Entities entities) {
        int ids = table.index(json.path("ids").path(file).asString());
        List<Integer> columns = json.path("fields").valueStream()
                .map(field -> table.index(field.path("columns").path(file).asString())).toList();
        List<Row> rows = new ArrayList<>();
        for (List<String> line : table.lines()) {
            String id = file + " " + line.get(ids);
            rows.add(new Row(id, entities.of(id), columns.stream().map(line::get).toList()));
        }
        return rows;
    }

    /// Ids that links join, however many steps away.
    private static final class Entities {
        private final Map<String, String> parents = new HashMap<>();

        private String of(String id) {
            String parent = parents.getOrDefault(id, id);
            return parent.equals(id) ? id : of(parent);
        }

        private void join(String one, String other) {
            parents.put(of(one), of(other));
        }
    }
}
