package org.sinergija.bench.overlap.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which column of a file is what: `{"id": "Id", "entity": "True Id", "fields": {"Name": "text", "Zip": "code"}}`.
///
/// @param id null to count the lines
record Mapping(@Nullable String id, String entity, List<Field> fields) {
    static Mapping read(Path file) throws IOException {
        JsonNode json = json(file);
        if (!json.path("entity").isString() || !json.path("fields").isObject() || json.path("fields").isEmpty()) {
            throw new IllegalArgumentException("%s needs \"entity\", a column, and \"fields\", kinds by column."
                    .formatted(file));
        }
        List<Field> fields = new ArrayList<>();
        json.path("fields").properties()
                .forEach(field -> fields.add(new Field(field.getKey(), FieldKind.of(field.getValue().asString()))));
        return new Mapping(json.path("id").isString() ? json.path("id").asString() : null,
                json.path("entity").asString(), fields);
    }

    static JsonNode json(Path file) throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("%s is no JSON: %s".formatted(file, broken.getOriginalMessage()),
                    broken);
        }
    }

    Dataset of(String name, RawTable table) {
        List<Integer> columns = fields.stream().map(field -> table.index(field.name())).toList();
        int entities = table.index(entity);
        int ids = id == null ? -1 : table.index(id);
        List<Row> rows = new ArrayList<>();
        for (List<String> line : table.lines()) {
            String number = String.valueOf(rows.size() + 1);
            // What has no entity is of none that another is of.
            String entityOf = line.get(entities).isEmpty() ? "line " + number : line.get(entities);
            rows.add(new Row(ids < 0 ? number : line.get(ids), entityOf, columns.stream().map(line::get).toList()));
        }
        return new Dataset(name, fields, rows);
    }
}
