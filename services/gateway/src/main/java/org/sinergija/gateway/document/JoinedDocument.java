package org.sinergija.gateway.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One OpenAPI document out of those of the services.
///
/// Where two services mean different things by one component's name, the later one's is named after its service.
final class JoinedDocument {
    private static final String SCHEME = "identity";
    private static final String REFERENCE = "$ref";
    private static final String WHOLE = "Partners, initiatives and overlaps of cooperation in migration management.";

    private final ObjectNode document = JsonMapper.shared().createObjectNode();
    private final Set<String> tags = new TreeSet<>();
    private final List<String> missing = new ArrayList<>();

    /// @param door scheme, host and port of the gateway as the reader sees it
    JoinedDocument(String door) {
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Sinergija").put("version", "v1");
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("tags");
        document.putObject("paths");
        document.putObject("components").putObject("securitySchemes").set(SCHEME, Scheme.of(door));
        // What is public needs no token; an operation that needs one says so.
        ArrayNode security = document.putArray("security");
        security.addObject();
        security.addObject().putArray(SCHEME).add("read");
    }

    /// Takes over paths, tags and components of `service`.
    void add(String service, ObjectNode part) {
        // Tokens for all of them come from here, by a scheme of the same name.
        objectAt(part, "components").remove("securitySchemes");
        for (Map.Entry<String, JsonNode> kind : part.path("components").properties()) {
            ObjectNode known = objectAt(objectAt(document, "components"), kind.getKey());
            for (Map.Entry<String, JsonNode> component : Set.copyOf(kind.getValue().properties())) {
                JsonNode other = known.path(component.getKey());
                if (!other.isMissingNode() && !other.equals(component.getValue())) {
                    rename(part, kind.getKey(), component.getKey(), service);
                }
            }
        }
        for (Map.Entry<String, JsonNode> kind : part.path("components").properties()) {
            objectAt(objectAt(document, "components"), kind.getKey()).setAll((ObjectNode) kind.getValue());
        }
        for (Map.Entry<String, JsonNode> path : part.path("paths").properties()) {
            path.getValue().forEach(operation -> nameAfter(service, operation));
            objectAt(document, "paths").set(path.getKey(), path.getValue());
        }
        for (JsonNode tag : part.path("tags")) {
            if (tags.add(tag.path("name").asString(""))) {
                ((ArrayNode) document.path("tags")).add(tag);
            }
        }
    }

    /// Says that `service` could not be asked.
    void missing(String service) {
        missing.add(service);
    }

    ObjectNode json() {
        String description = missing.isEmpty()
                ? WHOLE
                : "%s Not answering at present, so not shown: %s.".formatted(WHOLE, String.join(", ", missing));
        objectAt(document, "info").put("description", description);
        return document;
    }

    private static void rename(ObjectNode part, String kind, String name, String service) {
        String pointer = "#/components/%s/%s".formatted(kind, name);
        String next = "%s-%s".formatted(name, service);
        ObjectNode components = (ObjectNode) part.path("components").path(kind);
        components.set(next, components.path(name));
        components.remove(name);
        repoint(part, pointer, "#/components/%s/%s".formatted(kind, next));
    }

    private static void repoint(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && from.equals(object.path(REFERENCE).asString(""))) {
            object.put(REFERENCE, to);
        }
        node.forEach(child -> repoint(child, from, to));
    }

    /// Ids of operations are unique in a document.
    private static void nameAfter(String service, JsonNode operation) {
        if (operation instanceof ObjectNode object && object.has("operationId")) {
            object.put("operationId", "%s.%s".formatted(service, object.path("operationId").asString("")));
        }
    }

    private static ObjectNode objectAt(ObjectNode node, String name) {
        return node.withObjectProperty(name);
    }
}
