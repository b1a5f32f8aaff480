package org.sinergija.local.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sinergija.local.compose.ComposeFile.Container;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeFileTest {
    /// Read by the OpenTelemetry exporter itself, not through Spring.
    private static final Set<String> OTHERS_READ = Set.of("OTEL_EXPORTER_OTLP_ENDPOINT");
    private static final String SECRETS = "infra/docker/secrets/";

    private final ComposeFile file = ComposeFile.read();
    private final Collection<Container> containers = file.containers().values();

    ComposeFileTest() throws IOException {}

    @Test
    void no_container_can_do_more_than_it_needs() {
        assertThat(containers).allSatisfy(container -> {
            assertThat(container.text("user")).matches("[1-9]\\d*:\\d+");
            assertThat(container.told().get("read_only")).isEqualTo(true);
            assertThat(container.told().get("cap_drop")).isEqualTo(List.of("ALL"));
            assertThat(container.told().get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
            assertThat(container.told()).doesNotContainKeys("privileged", "cap_add", "network_mode", "pid", "devices");
        });
    }

    @Test
    void each_container_has_limits_and_says_whether_it_is_well() {
        assertThat(containers).allSatisfy(container -> {
            assertThat(container.told()).containsKeys("mem_limit", "cpus", "pids_limit");
            boolean ends = isAwaitedToEnd(container.name());
            assertThat(container.section("healthcheck")).containsKey(ends ? "disable" : "test");
        });
    }

    @Test
    void the_gateway_alone_is_published() {
        assertThat(containers).filteredOn(container -> container.told().containsKey("ports"))
                .extracting(Container::name).containsExactly("gateway");
    }

    @Test
    void each_service_starts_when_what_it_stands_on_is_well() {
        assertThat(containers).filteredOn(Container::isOurs).allSatisfy(
                container -> assertThat(container.section("depends_on")).isNotEmpty());
        assertThat(containers).flatExtracting(container -> container.section("depends_on").values())
                .extracting(needed -> ComposeFile.map(needed).get("condition"))
                .isSubsetOf("service_healthy", "service_completed_successfully");
    }

    @Test
    void each_service_of_this_checkout_is_in_it_by_the_same_dockerfile() throws IOException {
        try (Stream<Path> modules = Files.list(ComposeFile.CHECKOUT.resolve("services"))) {
            Set<String> services = modules.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());

            assertThat(containers).filteredOn(Container::isOurs).extracting(Container::name)
                    .containsExactlyInAnyOrderElementsOf(services);
        }
        assertThat(containers).filteredOn(Container::isOurs).allSatisfy(container -> {
            assertThat(container.section("build").get("dockerfile")).isEqualTo("infra/docker/Dockerfile");
            assertThat(container.section("build").get("args")).isEqualTo(Map.of("SERVICE", container.name()));
        });
    }

    @Test
    void core_is_the_platform_and_all_is_everything() {
        assertThat(containers).allSatisfy(container -> assertThat(container.list("profiles").toList())
                .isEqualTo(Set.of("prometheus", "grafana", "tempo").contains(container.name())
                        ? List.of("all")
                        : List.of("core", "all")));
    }

    @Test
    void no_secret_stands_in_it_and_each_is_made_by_the_script() throws IOException {
        String script = Files.readString(ComposeFile.CHECKOUT.resolve("infra/docker/make-secrets"));

        assertThat(file.secrets()).isNotEmpty().allSatisfy((name, told) -> {
            assertThat(told).isEqualTo(Map.of("file", SECRETS + name));
            assertThat(script).contains(name.replaceFirst("^store-", ""));
        });
        assertThat(containers).allSatisfy(container -> assertThat(container.section("environment").keySet())
                .filteredOn(variable -> variable.matches(".*(SECRET|PASSWORD|KEY|TOKEN)"))
                .isEmpty());
        assertThat(Files.readAllLines(ComposeFile.CHECKOUT.resolve(".gitignore"))).contains(SECRETS);
        assertThat(Files.readAllLines(ComposeFile.CHECKOUT.resolve(".dockerignore"))).contains("infra/docker/secrets");
    }

    @Test
    void what_a_service_is_told_it_reads() throws IOException {
        for (Container service : containers.stream().filter(Container::isOurs).toList()) {
            KnownSettings known = KnownSettings.of(ComposeFile.CHECKOUT.resolve(
                    "services/%1$s/target/%1$s-0.1.0.jar".formatted(service.name())));
            Set<String> told = new TreeSet<>();
            told.addAll(service.section("environment").keySet());
            service.list("secrets").forEach(secret -> told.add(String.valueOf(ComposeFile.map(secret).get("target"))));

            assertThat(told).as(service.name()).allMatch(
                    setting -> OTHERS_READ.contains(setting) || known.read(setting));
        }
    }

    @Test
    void what_is_asked_of_the_environment_has_a_value_in_the_settings_file() throws IOException {
        List<String> settings = Files.readAllLines(ComposeFile.CHECKOUT.resolve(".env"));
        String compose = Files.readString(ComposeFile.CHECKOUT.resolve("docker-compose.yml"));

        assertThat(Pattern.compile("\\$\\{(\\w+)}").matcher(compose).results()
                .map(found -> found.group(1))).isNotEmpty().allMatch(
                        name -> settings.stream().anyMatch(line -> line.startsWith(name + "=")));
    }

    private boolean isAwaitedToEnd(String name) {
        return containers.stream().map(container -> container.section("depends_on").get(name))
                .anyMatch(condition -> Map.of("condition", "service_completed_successfully").equals(condition));
    }
}
