package org.sinergija.searchcluster;

import java.io.IOException;

import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;

/// One node of a cluster, which lives for as long as its standard input is open. The node named `first` alone decides, so all others may be
/// killed.
public final class SearchNode {
    private static final String FIRST = "first";

    private SearchNode() {}

    /// @param arguments folder, name, port for HTTP, port for the other nodes, that port of the first node
    public static void main(String[] arguments) throws IOException {
        try (OpenSearchRunner runner = new OpenSearchRunner()) {
            runner.onBuild((_, settings) -> settle(settings, arguments));
            runner.build(OpenSearchRunner.newConfigs().basePath(arguments[0]).numOfNode(1).clusterName("candidates")
                    .disableESLogger().moduleTypes("org.opensearch.transport.Netty4ModulePlugin"));
            while (System.in.read() >= 0) {
                // Until whoever started this is gone.
            }
        }
    }

    private static void settle(Settings.Builder settings, String[] arguments) {
        settings.put("node.name", arguments[1]).put("network.host", "127.0.0.1").put("http.port", arguments[2])
                .put("transport.port", arguments[3]).put("discovery.seed_hosts", "127.0.0.1:" + arguments[4])
                .put("cluster.routing.allocation.disk.threshold_enabled", false);
        if (arguments[1].equals(FIRST)) {
            settings.put("cluster.initial_cluster_manager_nodes", FIRST);
        } else {
            settings.putList("node.roles", "data");
        }
    }
}
