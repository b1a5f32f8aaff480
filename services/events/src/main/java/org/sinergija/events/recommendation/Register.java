package org.sinergija.events.recommendation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.neighbour.Neighbour;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.sinergija.starter.neighbour.Reply;
import org.sinergija.starter.security.ClientTokens;
import org.sinergija.starter.web.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes initiatives of commitments, in the name of whoever asks: projects registers them, coordination says what they overlap.
@Component
class Register {
    /// Under which projects knows an initiative by the promise that it was made of.
    private static final String SCHEME = "SINERGIJA-COMMITMENT";
    private static final int LONGEST_TITLE = 300;

    private final Neighbour projects;
    private final Neighbour coordination;
    private final JsonMapper json = JsonMapper.shared();

    Register(NeighbourSettings settings, ClientTokens tokens) {
        projects = new Neighbour("projects", settings.projects().url(), settings.patience(), tokens);
        coordination = new Neighbour("coordination", settings.coordination().url(), settings.patience(), tokens);
    }

    /// @param overlaps as `POST /overlaps/check` tells them; none where they cannot be told now
    /// @param notice why there are none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Made(UUID initiative, @Schema(type = "array") @Nullable JsonNode overlaps, @Nullable String notice) {}

    /// The initiative that the promise is, or becomes now. Whoever asks again, or at the same time, is given the same: projects
    /// lets one initiative alone have the promise's id.
    UUID register(Recommendation recommendation, Commitment promised, String authorization) {
        if (promised.initiative() != null) {
            return promised.initiative();
        }
        Reply reply = ask(recommendation, promised, authorization);
        if (!reply.isSuccess()) {
            return registeredBefore(reply, promised).orElseThrow(() -> new RuleBroken(
                    "The register takes no initiative of this commitment: %s".formatted(
                            reply.body().path("detail").asString("it answered %d".formatted(reply.status())))));
        }
        return UUID.fromString(reply.body().path("id").asString());
    }

    /// The one that has the promise's id, if it is there and its organisation leads it: anybody may give theirs such an id.
    private Optional<UUID> registeredBefore(Reply refusal, Commitment promised) {
        String holder = refusal.body().path("holder").asString("");
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        JsonNode initiative = asking(() -> projects.get("/api/v1/initiatives/" + UUID.fromString(holder))).body();
        return initiative.path("lead").asString("").equals(promised.details().organisation().toString())
                ? Optional.of(UUID.fromString(holder))
                : Optional.empty();
    }

    Made check(Recommendation recommendation, Commitment promised, UUID initiative, String authorization) {
        try {
            Reply reply = coordination.postAs(authorization, promised.id().toString(), "/api/v1/overlaps/check",
                    initiative(recommendation, promised).toString());
            if (reply.isSuccess()) {
                return new Made(initiative, others(reply.body().path("matches"), initiative), null);
            }
        } catch (NeighbourAway _) {
            // The initiative stands, and is compared with all others when coordination hears of it.
        }
        return new Made(initiative, null,
                "The initiative is registered. What it overlaps cannot be said now; its lead is told as soon as it can.");
    }

    private Reply ask(Recommendation recommendation, Commitment promised, String authorization) {
        return asking(() -> projects.postAs(authorization, "commitment-" + promised.id(), "/api/v1/initiatives",
                initiative(recommendation, promised).toString()));
    }

    private static Reply asking(Supplier<Reply> question) {
        try {
            return question.get();
        } catch (NeighbourAway away) {
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE,
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE,
                            "The register of initiatives cannot be reached; nothing was changed. Try again."),
                    away);
        }
    }

    /// The new one may be known to coordination already.
    private JsonNode others(JsonNode matches, UUID initiative) {
        return json.createArrayNode().addAll(matches.valueStream()
                .filter(match -> !match.at("/subject/id").asString("").equals(initiative.toString())).toList());
    }

    private ObjectNode initiative(Recommendation recommendation, Commitment promised) {
        CommitmentDetails details = promised.details();
        ObjectNode initiative = json.createObjectNode().put("lead", details.organisation().toString())
                .put("status", "CONCEPT");
        initiative.set("title", json.valueToTree(title(details.what())));
        initiative.set("summary", json.valueToTree(details.what()));
        initiative.set("objectives", json.valueToTree(recommendation.details().text()));
        initiative.set("themes", json.valueToTree(recommendation.details().themes()));
        initiative.putArray("territories").add(details.territory().code());
        initiative.putArray("externalIds").addObject().put("scheme", SCHEME).put("value", promised.id().toString());
        LocalDate promisedOn = LocalDate.ofInstant(promised.promisedAt(), ZoneOffset.UTC);
        if (!details.due().isBefore(promisedOn)) {
            initiative.putObject("period").put("start", promisedOn.toString()).put("end", details.due().toString());
        }
        return initiative;
    }

    private static Map<String, String> title(LocalizedText what) {
        return what.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> shortened(text.getValue())));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
