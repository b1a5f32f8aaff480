package org.sinergija.projects;

import java.util.Map;
import java.util.UUID;

import org.sinergija.testsupport.access.AccessTableWalk;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

class AccessIT extends AccessTableWalk {
    private static final String INITIATIVES = "/api/v1/initiatives";
    private static final String GOOD_PRACTICES = "/api/v1/good-practices";
    private static final String IMPORTS = "/api/v1/imports";
    private static final String REFERENCE = "/api/v1/reference";
    private static final UUID US = UUID.randomUUID();
    private static final Api API = RunningProjects.api();
    private static final Map<String, String> OWN = records(US);
    private static final Map<String, String> FOREIGN = records(UUID.randomUUID());

    AccessIT() {
        super("projects", API, US);
    }

    private static Map<String, String> records(UUID organisation) {
        Answer job = API.as(TestIssuer.SHARED.partner(organisation)).with("Content-Type", "text/csv").post(IMPORTS,
                "activities\n");
        return Map.of(REFERENCE, "themes", IMPORTS, job.id().toString(), INITIATIVES,
                API.post(INITIATIVES, initiative(organisation)).id().toString(), GOOD_PRACTICES,
                API.post(GOOD_PRACTICES, practice(organisation)).id().toString());
    }

    private static String initiative(UUID lead) {
        return "{\"title\": {\"en\": \"A training\"}, \"lead\": \"%s\"}".formatted(lead);
    }

    private static String practice(UUID practitioner) {
        return """
                {"title": {"en": "A desk"}, "organisation": {"id": "%s", "name": {"en": "A house"}, "type": "ACADEMIC"},
                 "country": "RS", "activities": {"en": "An office"}}""".formatted(practitioner);
    }

    @Override
    protected Map<String, String> own() {
        return OWN;
    }

    @Override
    protected Map<String, String> foreign() {
        return FOREIGN;
    }

    @Override
    protected Map<String, String> bodies() {
        return Map.of("POST " + INITIATIVES, initiative(US), "PUT " + INITIATIVES + "/{id}", initiative(US),
                "POST " + INITIATIVES + "/{id}/status", "{\"status\": \"CANCELLED\", \"reason\": \"No money\"}",
                "POST " + GOOD_PRACTICES, practice(US), "PUT " + GOOD_PRACTICES + "/{id}", practice(US));
    }
}
