package org.sinergija.notifications.letter;

import java.util.List;
import java.util.Optional;

import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.starter.neighbour.Neighbour;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.sinergija.starter.neighbour.Reply;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Why two subjects are thought to overlap, in a reader's language as coordination says it; in English while it is away, rather
/// than late.
@Component
class Factors {
    private final Neighbour coordination;

    Factors(@Qualifier("coordination") Neighbour coordination) {
        this.coordination = coordination;
    }

    /// What speaks for it, a sentence each.
    List<String> of(OverlapState overlap, Language language) {
        return language == Language.EN ? english(overlap) : told(overlap, language).orElseGet(() -> english(overlap));
    }

    private Optional<List<String>> told(OverlapState overlap, Language language) {
        try {
            Reply reply = coordination.get("/api/v1/overlaps/" + overlap.id(), language.tag());
            List<String> sentences = reply.body().path("factors").valueStream()
                    .filter(factor -> factor.path("weight").asDouble(0) > 0)
                    .map(factor -> factor.path("detail")).filter(JsonNode::isString).map(JsonNode::asString).toList();
            return reply.isSuccess() && !sentences.isEmpty() ? Optional.of(sentences) : Optional.empty();
        } catch (NeighbourAway away) {
            return Optional.empty();
        }
    }

    private static List<String> english(OverlapState overlap) {
        return overlap.factors().stream().filter(factor -> factor.weight() > 0).map(factor -> factor.detail())
                .toList();
    }
}
