package org.sinergija.local.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sinergija.local.progress.ProgressBar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Organisations and initiatives of the region from public facts. They name each other by `key`, which becomes the id
/// that the platform gave; `source`, where the facts are from, stays in the files.
///
/// Each request has an idempotency key made of the record's, so that a load that was interrupted can be done again.
public final class SampleRegister {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<JsonNode> organisations;
    private final Map<String, JsonNode> initiatives = new HashMap<>();
    private final List<String> order;
    private final Map<String, String> ids = new HashMap<>();

    SampleRegister(JsonNode organisations, JsonNode initiatives) {
        this.organisations = organisations.valueStream().toList();
        this.order = initiatives.valueStream().map(SampleRegister::key).toList();
        initiatives.forEach(initiative -> this.initiatives.put(key(initiative), initiative));
    }

    public static SampleRegister read() {
        return new SampleRegister(resource("/sample/organisations.json"), resource("/sample/initiatives.json"));
    }

    /// @param address of the gateway
    /// @param progress is shown what is done
    /// @return how many records there are now
    public int load(String address, String token, Consumer<String> progress) throws InterruptedException {
        int all = organisations.size() + order.size();
        try (SampleClient client = new SampleClient(address, token)) {
            for (JsonNode organisation : organisations) {
                String key = key(organisation);
                ids.put(key, client.post("/organisations", "organisation-" + key, plain(organisation)));
                client.post("/organisations/%s/approval".formatted(ids.get(key)), "approval-" + key, null);
                progress.accept(bar(ids.size(), all, "organisations"));
            }
            Set<String> begun = new HashSet<>();
            for (String key : order) {
                load(key, begun, client);
                progress.accept(bar(ids.size(), all, "initiatives"));
            }
        }
        return ids.size();
    }

    /// Those that it is related to come first; of two that name each other, the later names the earlier.
    private void load(String key, Set<String> begun, SampleClient client) throws InterruptedException {
        @Nullable
        JsonNode initiative = initiatives.get(key);
        if (initiative == null || !begun.add(key)) {
            return;
        }
        for (JsonNode related : initiative.path("related")) {
            load(related.path("initiative").asString(), begun, client);
        }
        ids.put(key, client.post("/initiatives", "initiative-" + key, withIds(plain(initiative))));
    }

    private ObjectNode withIds(ObjectNode initiative) {
        replace(initiative, "lead");
        for (JsonNode participant : initiative.path("participants")) {
            replace((ObjectNode) participant, "organisation");
        }
        if (initiative.path("related") instanceof ArrayNode related) {
            related.removeIf(link -> !ids.containsKey(link.path("initiative").asString()));
            for (JsonNode link : related) {
                replace((ObjectNode) link, "initiative");
            }
        }
        return initiative;
    }

    private void replace(ObjectNode node, String member) {
        String key = node.path(member).asString();
        @Nullable
        String id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("The sample register names %s, which it does not have.".formatted(key));
        }
        node.put(member, id);
    }

    private static ObjectNode plain(JsonNode record) {
        return ((ObjectNode) record).deepCopy().without(List.of("key", "source"));
    }

    private static String key(JsonNode record) {
        return record.path("key").asString();
    }

    private static String bar(int done, int all, String what) {
        return ProgressBar.of("sample register", (double) done / all, "%d of %d, %s".formatted(done, all, what));
    }

    private static JsonNode resource(String name) {
        try (@Nullable
        InputStream in = SampleRegister.class.getResourceAsStream(name)) {
            if (in == null) {
                return JSON.createArrayNode();
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
