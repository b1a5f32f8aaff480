package org.sinergija.contracts.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.sinergija.contracts.EventType;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas and examples as they lie in the repository.
final class Schemas {
    static final Path CURRENT = Path.of("src/main/resources/schemas");
    static final Path RELEASED = Path.of("released/v1");
    /// Events as the release before writes them.
    static final Path RELEASED_EXAMPLES = RELEASED.resolve("examples");
    static final Path EXAMPLES = Path.of("src/main/resources/examples");
    /// As services write events, and exact about numbers.
    static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final String BASE = "https://sinergija.example/schemas/v1/";
    private static final String SUFFIX = ".schema.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder
                    .schemas((String id) -> id.startsWith(BASE)
                            ? text(CURRENT.resolve(id.substring(BASE.length())))
                            : null)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Schemas() {}

    static Path fileOf(EventType type) {
        return CURRENT.resolve(type.type() + SUFFIX);
    }

    static String example(EventType type) {
        return text(EXAMPLES.resolve(type.type() + ".json"));
    }

    static List<Error> faults(EventType type, JsonNode event) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(BASE + type.type() + SUFFIX));
        return schema.validate(event);
    }

    /// All schemas of a folder by file name.
    static Map<String, JsonNode> in(Path folder) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        names(folder).forEach(name -> schemas.put(name, JSON.readTree(text(folder.resolve(name)))));
        return schemas;
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
