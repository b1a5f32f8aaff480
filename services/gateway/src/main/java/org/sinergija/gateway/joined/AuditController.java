package org.sinergija.gateway.joined;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sinergija.gateway.neighbour.Neighbours;
import org.sinergija.gateway.neighbour.Neighbours.Neighbour;
import org.sinergija.gateway.neighbour.Questions;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who did what, in all services, newest first. The ids are UUIDv7, so their order is that of time.
@RestController
class AuditController {
    static final String PATH = "/api/v1/audit";
    private static final String CURSOR = "cursor";

    private final Neighbours neighbours;
    private final Questions questions;

    AuditController(Neighbours neighbours, Questions questions) {
        this.neighbours = neighbours;
        this.questions = questions;
    }

    @GetMapping(PATH)
    ResponseEntity<ObjectNode> list(@RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor, HttpServletRequest caller) {
        if (limit < 1 || limit > 200) {
            throw Refusal.ofParameter("limit", "must be a whole number from 1 to 200");
        }
        List<Trail> trails = trails(cursor, caller);
        ObjectNode page = JsonMapper.shared().createObjectNode();
        String last = fill(page.putArray("items"), trails, limit);
        String next = next(last, trails);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            page.put("next", next);
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(address(caller, next)));
        }
        return answer.body(page);
    }

    private List<Trail> trails(@Nullable String cursor, HttpServletRequest caller) {
        if (cursor == null) {
            return neighbours.all().stream().map(service -> trail(service, "", "", caller)).toList();
        }
        AuditCursor from = AuditCursor.of(cursor).orElseThrow(() -> Refusal.ofParameter(CURSOR,
                "is not a cursor of this list"));
        return neighbours.all().stream().filter(service -> from.places().containsKey(service.name()))
                .map(service -> trail(service, from.places().getOrDefault(service.name(), ""), from.before(), caller))
                .toList();
    }

    private Trail trail(Neighbour service, String place, String before, HttpServletRequest caller) {
        return new Trail(service.name(), place, before,
                at -> questions.ask(service, HttpMethod.GET, address(caller, at), caller));
    }

    /// The same question at another place.
    private static String address(HttpServletRequest caller, String place) {
        return UriComponentsBuilder.fromPath(PATH).query(caller.getQueryString()).replaceQueryParam(CURSOR,
                place.isEmpty() ? List.of() : List.of(UriUtils.encode(place, StandardCharsets.UTF_8))).build(true)
                .toUriString();
    }

    private static String fill(ArrayNode items, List<Trail> trails, int limit) {
        String last = "";
        for (Optional<Trail> first = newest(trails); first.isPresent()
                && items.size() < limit; first = newest(trails)) {
            JsonNode entry = first.get().take();
            items.add(entry);
            last = Trail.idOf(entry);
        }
        return last;
    }

    private static Optional<Trail> newest(List<Trail> trails) {
        return trails.stream().filter(Trail::goesOn).max(Comparator.comparing(Trail::newestId));
    }

    private static @Nullable String next(String last, List<Trail> trails) {
        Map<String, String> places = trails.stream().filter(Trail::goesOn).collect(Collectors.toMap(Trail::service,
                Trail::place));
        return places.isEmpty() ? null : new AuditCursor(last, places).text();
    }
}
