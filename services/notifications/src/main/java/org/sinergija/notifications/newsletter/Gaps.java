package org.sinergija.notifications.newsletter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sinergija.starter.neighbour.Neighbour;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.sinergija.starter.neighbour.Reply;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Where a need meets nothing, as coordination has it for the public now.
@Component
class Gaps {
    private final Neighbour coordination;

    Gaps(@Qualifier("coordination") Neighbour coordination) {
        this.coordination = coordination;
    }

    /// @param notes gets one where coordination does not answer
    Optional<Section> of(Drafting.Span span, List<String> notes) {
        try {
            Reply reply = coordination.get(
                    "/api/v1/coverage/gaps?limit=20&from=%s&to=%s".formatted(span.from(), span.to()));
            if (reply.isSuccess()) {
                return section(span, reply.body().path("items").valueStream().toList());
            }
            notes.add("The gaps are left out: coordination answered %d.".formatted(reply.status()));
        } catch (NeighbourAway away) {
            notes.add("The gaps are left out: coordination does not answer.");
        }
        return Optional.empty();
    }

    private static Optional<Section> section(Drafting.Span span, List<JsonNode> gaps) {
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Section.Kind.GAPS, span.text(language -> Wording.of(language).gaps()),
                        List.of(Section.Figure.of("gaps", null, gaps.size())),
                        span.text(language -> gaps.stream()
                                .map(gap -> "- **%s** – %s: %d / %d".formatted(label(gap.path("row"), language),
                                        label(gap.path("column"), language), gap.path("supply").asInt(),
                                        gap.path("needs").asInt()))
                                .collect(Collectors.joining("\n")))));
    }

    private static String label(JsonNode heading, String language) {
        JsonNode labels = heading.path("labels");
        String code = heading.path("code").asString("");
        return Wording.escaped(labels.path(language).asString(labels.path("en").asString(code)));
    }
}
