package org.sinergija.gateway.joined;

import java.util.ArrayList;
import java.util.List;

import org.sinergija.gateway.neighbour.Reply;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What each service says, by its name. The whole is a `503` while a part is missing, with all the other parts in it, so that
/// nobody takes it for complete.
final class Parts {
    private static final String SERVICES = "services";
    private static final String RETRY_AFTER = "5";

    private final ObjectNode parts = JsonMapper.shared().createObjectNode();
    private final List<String> missing = new ArrayList<>();

    /// Nothing, where a service holds nothing of the kind.
    void add(Reply reply) {
        if (reply.status().is2xxSuccessful()) {
            parts.set(reply.service(), reply.json());
        } else if (!reply.isNone()) {
            failed(reply.service(), reply.status(), reply.json().path("detail").asString("No answer of use."));
        }
    }

    void failed(String service, HttpStatusCode status, String detail) {
        parts.putObject(service).put("status", status.value()).put("detail", detail);
        missing.add(service);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean isIncomplete() {
        return !missing.isEmpty();
    }

    ResponseEntity<ObjectNode> answer() {
        if (isIncomplete()) {
            Refusal incomplete = new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "incomplete",
                    "Not all services have done their part: %s. Ask again later.".formatted(String.join(", ", missing)))
                    .with(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                    .with(HttpHeaders.CACHE_CONTROL, "no-store");
            incomplete.getBody().setProperty(SERVICES, parts);
            throw incomplete;
        }
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.set(SERVICES, parts);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(whole);
    }
}
