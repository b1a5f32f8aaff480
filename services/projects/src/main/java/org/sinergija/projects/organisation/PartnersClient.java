package org.sinergija.projects.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.sinergija.starter.neighbour.Neighbour;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.sinergija.starter.neighbour.Reply;
import org.sinergija.starter.security.ClientTokens;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Asks partners. Without an answer there is no other way: who asks waits.
@Component
class PartnersClient {
    private static final String PATH = "/api/v1/organisations/identification";

    private final Neighbour partners;
    private final JsonMapper json = JsonMapper.shared();

    PartnersClient(PartnersSettings settings, ClientTokens tokens) {
        partners = new Neighbour("partners", settings.url(), settings.timeout(), tokens);
    }

    /// What partners says to each question: the organisation, or why not, under `refused`.
    ///
    /// @param questions at most 200
    /// @throws NeighbourAway if it does not answer
    List<JsonNode> identify(String source, List<ObjectNode> questions) {
        ObjectNode body = json.createObjectNode().put("source", source);
        body.putArray("organisations").addAll(questions);
        return answers(partners.post(PATH, body.toString()), questions.size());
    }

    private List<JsonNode> answers(Reply reply, int asked) {
        JsonNode answer = reply.body();
        if (reply.status() == 200 && answer.path("items").size() == asked) {
            return answer.path("items").valueStream().toList();
        }
        if (reply.status() == 400 && !answer.path("errors").isEmpty()) {
            return refusals(answer, asked);
        }
        throw new IllegalStateException(
                "Partners answered %d: %s".formatted(reply.status(), answer.path("detail").asString("")));
    }

    /// One per question; empty for those with nothing wrong.
    private List<JsonNode> refusals(JsonNode problem, int asked) {
        Map<Integer, ObjectNode> refused = new HashMap<>();
        for (JsonNode fault : problem.path("errors")) {
            String[] steps = fault.path("pointer").asString("").split("/", -1);
            if (steps.length < 3 || !steps[1].equals("organisations")) {
                throw new IllegalStateException("Partners refuses what we ask: %s".formatted(fault));
            }
            refused.computeIfAbsent(Integer.valueOf(steps[2]), _ -> json.createObjectNode()).put("refused",
                    "%s %s".formatted(steps[steps.length - 1], fault.path("detail").asString("")));
        }
        return IntStream.range(0, asked)
                .<JsonNode>mapToObj(place -> refused.getOrDefault(place, json.createObjectNode())).toList();
    }
}
