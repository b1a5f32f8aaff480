package org.sinergija.local.compose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The settings that a service reads, by the metadata and the YAML files in its jar, spelt as environment variables are.
///
/// @param names of single values
/// @param maps beginnings of names, behind which a key follows
record KnownSettings(Set<String> names, Set<String> maps) {
    /// Others have no metadata, and take long to read.
    private static final Pattern WITH_SETTINGS = Pattern
            .compile(".*/(spring-(boot|cloud)|service-starter)-[^/]*\\.jar");
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    static KnownSettings of(Path jar) throws IOException {
        KnownSettings known = new KnownSettings(new HashSet<>(), new HashSet<>());
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                try (InputStream content = file.getInputStream(entry)) {
                    known.take(entry.getName(), content);
                }
            }
        }
        return known;
    }

    boolean read(String variable) {
        String name = asVariable(variable);
        return names.contains(name) || maps.stream().anyMatch(name::startsWith);
    }

    /// Spring Boot knows `jwks-uri` by `JWKSURI` and by `JWKS_URI`; here all are one.
    private static String asVariable(String setting) {
        return setting.replaceAll("[-_.]", "").toUpperCase(Locale.ROOT);
    }

    private void take(String name, InputStream content) throws IOException {
        if (name.endsWith(METADATA)) {
            takeMetadata(JsonMapper.shared().readTree(content.readAllBytes()));
        } else if (name.endsWith("application.yaml") || name.endsWith("service-defaults.yaml")) {
            Map<?, ?> settings = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            settings.forEach((key, value) -> takeYaml(key.toString(), value));
        } else if (WITH_SETTINGS.matcher(name).matches()) {
            JarInputStream nested = new JarInputStream(new ByteArrayInputStream(content.readAllBytes()));
            for (JarEntry entry = nested.getNextJarEntry(); entry != null; entry = nested.getNextJarEntry()) {
                take(entry.getName(), nested);
            }
        }
    }

    private void takeMetadata(JsonNode metadata) {
        for (JsonNode property : metadata.path("properties")) {
            String name = asVariable(property.path("name").asString());
            if (property.path("type").asString("").startsWith("java.util.Map")) {
                maps.add(name);
            } else {
                names.add(name);
            }
        }
    }

    private void takeYaml(String name, Object value) {
        if (value instanceof Map<?, ?> more) {
            more.forEach((key, inner) -> takeYaml(name + "." + key, inner));
        } else {
            names.add(asVariable(name));
        }
    }
}
