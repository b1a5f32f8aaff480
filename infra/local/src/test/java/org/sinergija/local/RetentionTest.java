package org.sinergija.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// That the table of decision 28 is whole.
class RetentionTest {
    private static final Path CHECKOUT = Path.of("../..");
    private static final Path TABLE = CHECKOUT.resolve("contracts/decisions/0028-how-long-what-is-kept.md");
    private static final Pattern NAMED = Pattern.compile("@Document\\(\"([^\"]+)\"\\)"
            + "|String (?:\\w+_)?(?:COLLECTION|FILES|OPEN) = \"([^\"]+)\"");
    private static final Pattern TOPIC = Pattern.compile("\"([a-z]+[.][a-z-]+)\"");
    private static final Pattern CODE = Pattern.compile("`([a-z_-]+)`");
    private static final Pattern ROW = Pattern.compile("\\| (every one|\\w+) \\| (`[^|]+) \\|.*");

    @Test
    void each_collection_of_each_service_has_a_row_and_each_row_a_collection() throws IOException {
        Set<String> used = new TreeSet<>(collections("infra/service-starter", "every one"));
        try (Stream<Path> services = Files.list(CHECKOUT.resolve("services"))) {
            for (Path service : services.filter(Files::isDirectory).toList()) {
                String name = service.getFileName().toString();
                used.addAll(collections("services/" + name, name));
            }
        }

        assertThat(rows()).containsExactlyInAnyOrderElementsOf(used).hasSizeGreaterThan(70);
    }

    @Test
    void each_topic_has_a_row() throws IOException {
        String topics = Files
                .readString(CHECKOUT.resolve("contracts/src/main/java/org/sinergija/contracts/Topic.java"));

        assertThat(Files.readString(TABLE)).contains(TOPIC.matcher(topics).results()
                .map(topic -> "`%s`".formatted(topic.group(1))).toList());
    }

    private static Set<String> collections(String module, String owner) throws IOException {
        try (Stream<Path> files = Files.walk(CHECKOUT.resolve(module).resolve("src/main/java"))) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher named = NAMED.matcher(Files.readString(file));
                while (named.find()) {
                    found.add("%s: %s".formatted(owner, named.group(1) == null ? named.group(2) : named.group(1)));
                }
            }
            return found;
        }
    }

    private static Set<String> rows() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.map(ROW::matcher).filter(Matcher::matches).flatMap(row -> CODE.matcher(row.group(2)).results()
                    .map(name -> "%s: %s".formatted(row.group(1), name.group(1))))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
