package org.sinergija.bench.steady;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.MongoException;
import org.sinergija.bench.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Looks what has become of pairs, as far as the platform answers just then.
final class Aftermath {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int TRIES = 5;

    private final Platform platform;
    private final Told told;
    private final Map<Pair, List<String>> overlaps = new HashMap<>();

    Aftermath(Platform platform, Told told) {
        this.platform = platform;
        this.told = told;
    }

    /// Whether all was accepted and each pair has its overlap.
    boolean isCaughtUp(List<Pair> pairs) throws InterruptedException {
        return pairs.stream().allMatch(Pair::isAccepted) && allOverlap(pairs);
    }

    private boolean allOverlap(List<Pair> pairs) throws InterruptedException {
        for (Pair pair : pairs) {
            if (!overlaps.containsKey(pair)) {
                List<String> found = overlapsOf(pair);
                if (found.isEmpty()) {
                    return false;
                }
                overlaps.put(pair, found);
            }
        }
        return true;
    }

    private List<String> overlapsOf(Pair pair) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        answer("/overlaps?subject=" + pair.left().id()).filter(answer -> answer.statusCode() == OK)
                .ifPresent(answer -> {
                    for (JsonNode overlap : JsonMapper.shared().readTree(answer.body()).path("items")) {
                        ids.add(overlap.path("id").asString());
                    }
                });
        return ids;
    }

    /// Whether both sides of each overlap have their message and their letter.
    boolean areTold(List<Pair> pairs) throws IOException {
        Map<Telling, Integer> messages = messages();
        Map<Telling, List<String>> letters = told.byMail();
        return pairs.stream().flatMap(pair -> Findings.tellings(pair, overlaps))
                .allMatch(telling -> messages.containsKey(telling) && letters.containsKey(telling));
    }

    /// What stands now.
    Findings findings(List<Pair> pairs) throws IOException, InterruptedException {
        int lost = 0;
        for (Pair pair : pairs) {
            lost += lost(pair);
            if (pair.overlaps()) {
                overlaps.put(pair, overlapsOf(pair));
            }
        }
        return Findings.of(pairs, lost, overlaps, messages(), told.byMail());
    }

    /// None while the store is away.
    private Map<Telling, Integer> messages() {
        try {
            return told.inInboxes();
        } catch (MongoException storeAway) {
            return Map.of();
        }
    }

    private int lost(Pair pair) throws InterruptedException {
        int lost = 0;
        for (Deed deed : pair.deeds()) {
            if (deed.isAccepted() && !stands(deed)) {
                lost++;
            }
        }
        return lost;
    }

    private boolean stands(Deed deed) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (answer(deed.place()).filter(answer -> answer.statusCode() == OK).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<HttpResponse<String>> answer(String path) throws InterruptedException {
        try {
            return Optional.of(platform.send(platform.request(path).timeout(PATIENCE).build()));
        } catch (IOException away) {
            return Optional.empty();
        }
    }
}
