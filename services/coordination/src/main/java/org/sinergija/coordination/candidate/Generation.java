package org.sinergija.coordination.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/// One making of the shared index, from its first document until another takes its place. All is written and read by an alias that no
/// other has; so whoever still writes to one that is gone is refused and can claim nothing of its successor.
///
/// @param number that its index's name ends with
/// @param alias of this one alone
/// @param routings each of which leads to another of its shards, and all to all
record Generation(int number, String alias, List<String> routings) {
    private static final String OWN = "-of-";

    /// The one in use.
    ///
    /// @param name of the index, whose alias leads to the one in use
    static Optional<Generation> find(OpenSearchNodes nodes, String name) {
        OpenSearchNodes.Reply reply = nodes.ask("GET", "/%s/_alias".formatted(name), null);
        if (reply.status() == 404) {
            return Optional.empty();
        }
        Map.Entry<String, JsonNode> index = reply.done().properties().stream().max(Map.Entry.comparingByKey())
                .orElseThrow(() -> new IndexAway("The alias %s leads nowhere".formatted(name)));
        String alias = index.getValue().path("aliases").propertyNames().stream()
                .filter(each -> each.startsWith(name + OWN)).findFirst()
                .orElseThrow(() -> new IndexAway("%s is none of ours".formatted(index.getKey())));
        int number = Integer.parseInt(index.getKey().substring(name.length() + 1));
        return Optional.of(new Generation(number, alias, routings(nodes, alias)));
    }

    /// Makes the first, unless another instance is faster.
    static void begin(OpenSearchNodes nodes, String name, OpenSearchSettings settings) {
        create(nodes, name, 1, Map.of(own(name), Map.of(), name, Map.of()), settings);
    }

    /// Makes the next and lets the name lead there in one step, in which this one goes.
    void giveWay(OpenSearchNodes nodes, String name, OpenSearchSettings settings) {
        create(nodes, name, number + 1, Map.of(own(name), Map.of()), settings);
        nodes.post("/_aliases", Map.of("actions",
                List.of(Map.of("add", Map.of("index", index(name, number + 1), "alias", name)),
                        Map.of("remove_index", Map.of("index", index(name, number))))));
    }

    private static void create(OpenSearchNodes nodes, String name, int number, Map<String, ?> aliases,
            OpenSearchSettings settings) {
        OpenSearchNodes.Reply made = nodes.ask("PUT", "/" + index(name, number),
                Map.of("aliases", aliases, "settings", SharedDocument.settings(settings), "mappings",
                        SharedDocument.MAPPINGS));
        boolean alreadyThere = made.body().at("/error/type").asString("").equals("resource_already_exists_exception");
        if (!alreadyThere) {
            made.done();
        }
    }

    private static String own(String name) {
        return name + OWN + UUID.randomUUID();
    }

    private static String index(String name, int number) {
        return "%s-%06d".formatted(name, number);
    }

    private static List<String> routings(OpenSearchNodes nodes, String alias) {
        int shards = nodes.get("/%s/_settings?flat_settings=true".formatted(alias)).values().iterator().next()
                .path("settings").path("index.number_of_shards").asInt();
        BitSet reached = new BitSet(shards);
        List<String> routings = new ArrayList<>();
        for (int tried = 0; reached.cardinality() < shards; tried++) {
            int shard = nodes.get("/%s/_search_shards?routing=%d".formatted(alias, tried)).at("/shards/0/0/shard")
                    .asInt();
            if (!reached.get(shard)) {
                reached.set(shard);
                routings.add(Integer.toString(tried));
            }
        }
        return routings;
    }
}
