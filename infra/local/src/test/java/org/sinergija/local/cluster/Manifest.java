package org.sinergija.local.cluster;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import io.kubernetes.client.openapi.JSON;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One object of Kubernetes, or a patch of one, held against the schema that Kubernetes itself publishes (its OpenAPI, of which
/// the classes of the official client are made).
record Manifest(JsonNode content) {
    private static final String CLASSES = "io.kubernetes.client.openapi.models.";
    private static final Gson GSON = new GsonBuilder().registerTypeAdapter(OffsetDateTime.class,
            new JSON.OffsetDateTimeTypeAdapter()).create();

    static List<Manifest> in(String yaml) {
        Iterable<Object> documents = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml);
        return StreamSupport.stream(documents.spliterator(), false).map(document -> new Manifest(JsonMapper.shared()
                .valueToTree(document))).toList();
    }

    String kind() {
        return content.path("kind").asString();
    }

    String name() {
        return content.path("metadata").path("name").asString();
    }

    /// What the schema does not know or takes otherwise, and, of a whole object, what it requires and is missing.
    List<String> faults(Wholeness wholeness) {
        try {
            Class<?> type = Class.forName(CLASSES + version() + kind());
            JsonObject given = GSON.fromJson(content.toString(), JsonObject.class);
            given.remove("$patch");
            List<String> faults = faults("", given, type, wholeness).toList();
            if (faults.isEmpty()) {
                Object read = GSON.fromJson(given, type);
                return read == null ? List.of("is empty") : List.of();
            }
            return faults;
        } catch (ReflectiveOperationException | JsonSyntaxException wrong) {
            return List.of(wrong.toString());
        }
    }

    enum Wholeness {
        WHOLE, PARTIAL
    }

    /// `autoscaling/v2` is `V2`.
    private String version() {
        String apiVersion = content.path("apiVersion").asString();
        return apiVersion.substring(apiVersion.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    private static Stream<String> faults(String place, JsonElement given, Type type, Wholeness wholeness) {
        if (type instanceof ParameterizedType listOrMap) {
            Type inner = listOrMap.getActualTypeArguments()[listOrMap.getActualTypeArguments().length - 1];
            return parts(given).flatMap(part -> faults(place + "/" + part.getKey(), part.getValue(), inner, wholeness));
        }
        if (!type.getTypeName().startsWith(CLASSES)) {
            return Stream.empty();
        }
        Map<String, Type> fields = Arrays.stream(((Class<?>) type).getDeclaredFields()).filter(
                field -> field.isAnnotationPresent(SerializedName.class)).collect(
                        Collectors.toMap(field -> field.getAnnotation(SerializedName.class).value(),
                                Field::getGenericType));
        Stream<String> missing = wholeness == Wholeness.PARTIAL
                ? Stream.empty()
                : required((Class<?>) type).stream().filter(name -> !given.getAsJsonObject().has(name)).map(
                        name -> "%s/%s is missing".formatted(place, name));
        return Stream.concat(missing, parts(given).flatMap(part -> {
            String inner = place + "/" + part.getKey();
            Type known = fields.get(part.getKey());
            return known == null
                    ? Stream.of(inner + " is unknown")
                    : faults(inner, part.getValue(), known, wholeness);
        }));
    }

    private static Set<String> required(Class<?> type) {
        try {
            return GSON.fromJson(GSON.toJsonTree(type.getField("openapiRequiredFields").get(null)),
                    new TypeToken<Set<String>>() {});
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Map.Entry<String, JsonElement>> parts(JsonElement given) {
        if (given.isJsonArray()) {
            return IntStream.range(0, given.getAsJsonArray().size()).mapToObj(index -> Map.entry(String.valueOf(index),
                    given.getAsJsonArray().get(index)));
        }
        return given.isJsonObject() ? given.getAsJsonObject().entrySet().stream() : Stream.empty();
    }
}
