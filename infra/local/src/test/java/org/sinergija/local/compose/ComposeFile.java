package org.sinergija.local.compose;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The checkout's `docker-compose.yml`, its anchors resolved.
record ComposeFile(Map<String, Object> content) {
    static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    static ComposeFile read() throws IOException {
        try (Reader file = Files.newBufferedReader(CHECKOUT.resolve("docker-compose.yml"))) {
            return new ComposeFile(map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file)));
        }
    }

    Map<String, Container> containers() {
        Map<String, Container> containers = new TreeMap<>();
        map(content.get("services")).forEach((name, told) -> containers.put(name, new Container(name, map(told))));
        return containers;
    }

    /// File by the name of a secret.
    Map<String, Object> secrets() {
        return map(content.get("secrets"));
    }

    /// One entry of `services`.
    record Container(String name, Map<String, Object> told) {
        /// Made of this checkout's sources.
        boolean isOurs() {
            return told.containsKey("build");
        }

        Map<String, Object> section(String key) {
            return map(told.getOrDefault(key, Map.of()));
        }

        Stream<?> list(String key) {
            return told.get(key) instanceof List<?> list ? list.stream() : Stream.empty();
        }

        String text(String key) {
            return String.valueOf(told.get(key));
        }
    }

    static Map<String, Object> map(@Nullable Object value) {
        return JsonMapper.shared().convertValue(value, new TypeReference<>() {});
    }
}
