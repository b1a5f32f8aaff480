package org.sinergija.local.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.local.cluster.Manifest.Wholeness;
import tools.jackson.databind.JsonNode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class ManifestsTest {
    private static final Path FOLDER = Path.of("../kubernetes").toAbsolutePath().normalize();
    private static final Path SERVICES = Path.of("../../services");

    /// Who asks whom over HTTP: the gateway everybody, everybody identity for its keys, the others as their READMEs say.
    private static final Set<String> ARROWS = Set.of("gateway>identity", "gateway>partners", "gateway>projects",
            "gateway>coordination", "gateway>events", "gateway>notifications", "partners>identity", "projects>identity",
            "coordination>identity", "events>identity", "notifications>identity", "projects>partners",
            "notifications>partners", "notifications>coordination", "events>projects", "events>coordination");

    @Test
    void no_file_has_a_field_that_kubernetes_does_not_know() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> manifests = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml") && !file.endsWith("adapter.yaml")).toList();

            assertThat(manifests).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(Manifest.in(Files.readString(
                    file))).isNotEmpty().allSatisfy(manifest -> assertThat(manifest.faults(Wholeness.PARTIAL))
                            .isEmpty()));
        }
    }

    @Test
    void an_unknown_field_is_told_with_its_place_and_so_is_a_missing_one() {
        Manifest manifest = Manifest.in("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: partners}
                spec: {template: {spec: {containers: [{name: service, readynessProbe: {}}]}}}
                """).getFirst();
        Manifest without = Manifest.in("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: partners}
                spec: {replicas: 2}
                """).getFirst();

        assertThat(manifest.faults(Wholeness.PARTIAL)).containsExactly(
                "/spec/template/spec/containers/0/readynessProbe is unknown");
        assertThat(without.faults(Wholeness.WHOLE)).containsExactlyInAnyOrder("/spec/selector is missing",
                "/spec/template is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/ministry", "overlays/small"})
    void what_an_overlay_gives_keeps_to_the_schemas_and_to_our_promises(String overlay) throws Exception {
        List<Manifest> all = rendered(overlay);

        assertThat(all).isNotEmpty().allSatisfy(manifest -> assertThat(manifest.faults(Wholeness.WHOLE)).as(manifest
                .kind() + " " + manifest.name()).isEmpty());

        Map<String, JsonNode> deployments = named(all, "Deployment");
        assertThat(services()).containsAll(deployments.keySet());
        assertThat(deployments.values()).allSatisfy(deployment -> {
            JsonNode pod = deployment.at("/spec/template/spec");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/seccompProfile/type").asString()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.path("topologySpreadConstraints").size()).isEqualTo(2);
            assertThat(pod.path("containers").size()).isEqualTo(1);
            JsonNode container = pod.at("/containers/0");
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(container.at("/securityContext/capabilities/drop/0").asString()).isEqualTo("ALL");
            assertThat(Stream.of("startupProbe", "readinessProbe", "livenessProbe", "lifecycle")).allMatch(
                    container::has);
            assertThat(container.at("/resources/limits/memory").asString()).isNotEmpty();
        });
        assertThat(named(all, "PodDisruptionBudget").keySet()).isEqualTo(deployments.keySet());
        assertThat(named(all, "Service").keySet()).isEqualTo(deployments.keySet());
        assertThat(named(all, "Secret")).isEmpty();
        assertThat(arrows(named(all, "NetworkPolicy").values())).isEqualTo(ARROWS.stream()
                .filter(arrow -> Stream.of(arrow.split(">")).allMatch(deployments::containsKey)).collect(Collectors
                        .toCollection(TreeSet::new)));
        assertThat(named(all, "NetworkPolicy")).hasEntrySatisfying("nobody", policy -> assertThat(policy.path("spec")
                .toString()).isEqualTo("{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}"));
    }

    /// Those whose both ends are open: the caller's way out and the other's way in.
    private static Set<String> arrows(Collection<JsonNode> policies) {
        Set<String> in = new TreeSet<>();
        Set<String> out = new TreeSet<>();
        for (JsonNode policy : policies) {
            String self = policy.at("/spec/podSelector/matchLabels/app.kubernetes.io~1name").asString("");
            for (JsonNode caller : policy.at("/spec/ingress/0/from").findValues("podSelector")) {
                in.add(caller.at("/matchLabels/app.kubernetes.io~1name").asString() + ">" + self);
            }
            for (JsonNode callee : policy.at("/spec/egress/0/to").findValues("podSelector")) {
                out.add(self + ">" + callee.at("/matchLabels/app.kubernetes.io~1name").asString());
            }
        }
        in.retainAll(out);
        return in;
    }

    private static Map<String, JsonNode> named(List<Manifest> all, String kind) {
        return all.stream().filter(manifest -> manifest.kind().equals(kind)).collect(Collectors.toMap(Manifest::name,
                Manifest::content));
    }

    private static Set<String> services() throws IOException {
        try (Stream<Path> modules = Files.list(SERVICES)) {
            return modules.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static List<Manifest> rendered(String overlay) throws IOException, InterruptedException {
        assumeThat(hasKubectl()).as("kubectl is on the PATH").isTrue();
        Process kustomize = new ProcessBuilder("kubectl", "kustomize", FOLDER.resolve(overlay).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String yaml = new String(kustomize.getInputStream().readAllBytes(), UTF_8);
        assertThat(kustomize.waitFor()).isZero();
        return Manifest.in(yaml);
    }

    private static boolean hasKubectl() {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder,
                "kubectl")));
    }
}
