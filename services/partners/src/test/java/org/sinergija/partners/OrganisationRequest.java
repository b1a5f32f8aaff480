package org.sinergija.partners;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A valid registration of a name that no other test uses, to be bent.
public final class OrganisationRequest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ObjectNode json = JsonMapper.shared().createObjectNode();

    private OrganisationRequest(String name) {
        json.putObject("name").put("en", name);
        json.put("type", "CIVIL_SOCIETY").put("country", "RS");
    }

    public static OrganisationRequest valid() {
        // A word of its own, so that neither names nor initials meet.
        return named("Group " + UUID.randomUUID().toString().replace("-", "") + COUNT.incrementAndGet());
    }

    public static OrganisationRequest named(String name) {
        return new OrganisationRequest(name);
    }

    public OrganisationRequest with(String field, String value) {
        json.put(field, value);
        return this;
    }

    /// @param raw JSON
    public OrganisationRequest withJson(String field, String raw) {
        json.set(field, JsonMapper.shared().readTree(raw));
        return this;
    }

    public String json() {
        return json.toString();
    }
}
