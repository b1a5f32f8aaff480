package org.sinergija.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The alarms and dashboards of `infra/observability`.
final class Watch {
    private static final Path FOLDER = Path.of("../observability");
    /// Of a query: its texts, labels and times, and by what it groups.
    private static final Pattern NO_METRIC = Pattern
            .compile("\"[^\"]*\"|\\{[^}]*\\}|\\[[^\\]]*\\]|\\b(?:by|without|on|ignoring)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_:][a-zA-Z0-9_:]*+(?!\\s*\\()");
    /// What Prometheus itself knows of each target; and operators.
    private static final Set<String> OWN = Set.of("up", "and", "or", "unless");

    private Watch() {}

    /// @param runbook from the folder on
    record Alarm(String name, String query, String severity, String runbook) {
        boolean hasRunbook() {
            return Files.isRegularFile(FOLDER.resolve(runbook));
        }
    }

    static List<Alarm> alarms() throws IOException {
        return files("rules", ".yml").stream().map(Watch::yaml)
                .flatMap(file -> maps(file.get("groups"))).flatMap(group -> maps(group.get("rules")))
                .map(rule -> new Alarm(text(rule, "alert"), text(rule, "expr"),
                        text(map(rule.get("labels")), "severity"),
                        text(map(rule.get("annotations")), "runbook")))
                .toList();
    }

    /// The names of the alarms that a page is about.
    static Set<String> runbooks() throws IOException {
        return files("runbooks", ".md").stream().map(file -> file.getFileName().toString().replace(".md", ""))
                .collect(Collectors.toSet());
    }

    static List<JsonNode> dashboards() throws IOException {
        return files("grafana/dashboards", ".json").stream()
                .map(file -> JsonMapper.shared().readTree(file.toFile())).toList();
    }

    static List<String> queries() throws IOException {
        return Stream.concat(alarms().stream().map(Alarm::query),
                dashboards().stream().flatMap(dashboard -> dashboard.path("panels").valueStream())
                        .flatMap(panel -> panel.path("targets").valueStream())
                        .map(target -> target.path("expr").asString()))
                .toList();
    }

    /// All that they ask for.
    static Set<String> metrics() throws IOException {
        return queries().stream().flatMap(query -> metrics(query).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> metrics(String query) {
        return NAME.matcher(NO_METRIC.matcher(query).replaceAll(" ")).results().map(MatchResult::group)
                .filter(name -> !OWN.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The names of the samples that a scrape shows.
    static Set<String> told(Collection<String> scrapes) {
        Pattern sample = Pattern.compile("^([a-zA-Z_:][a-zA-Z0-9_:]*)[{ ]", Pattern.MULTILINE);
        return scrapes.stream().flatMap(scrape -> sample.matcher(scrape).results())
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Map<?, ?> yaml(Path file) {
        try {
            return map(new Yaml().load(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list)).stream().map(Watch::map);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }
}
