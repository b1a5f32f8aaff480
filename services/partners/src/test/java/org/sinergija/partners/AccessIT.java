package org.sinergija.partners;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.sinergija.testsupport.access.AccessTableWalk;
import org.sinergija.testsupport.api.Api;

class AccessIT extends AccessTableWalk {
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String FOCAL_POINTS = ORGANISATIONS + "/{organisation}/focal-points";
    private static final String SERVICE_POINTS = ORGANISATIONS + "/{organisation}/service-points";
    private static final String DESK = "{\"name\": \"Asylum desk\", \"email\": \"desk@example.org\"}";
    private static final String OFFICE = """
            {"service": "LEGAL_AID", "name": {"en": "Legal desk"}, "address": "Main street 1", "town": "Preševo",
             "territory": "RS-24-presevo", "languages": ["sq"], "contact": {"phone": "+381 17 000 000"}}""";
    private static final Api API = RunningPartners.api();
    private static final Map<String, String> OWN = records();
    private static final Map<String, String> FOREIGN = records();

    AccessIT() {
        super("partners", API, UUID.fromString(OWN.getOrDefault(ORGANISATIONS, "")));
    }

    private static Map<String, String> records() {
        UUID organisation = API.post(ORGANISATIONS, OrganisationRequest.valid().json()).id();
        String path = ORGANISATIONS + "/" + organisation;
        Map<String, String> records = new LinkedHashMap<>();
        records.put(ORGANISATIONS, organisation.toString());
        records.put(FOCAL_POINTS, API.post(path + "/focal-points", DESK).id().toString());
        records.put(SERVICE_POINTS, API.post(path + "/service-points", OFFICE).id().toString());
        return records;
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
        return Map.of("PUT " + ORGANISATIONS + "/{id}", OrganisationRequest.valid().json(), "POST " + FOCAL_POINTS,
                DESK,
                "PUT " + FOCAL_POINTS + "/{id}", DESK, "POST " + SERVICE_POINTS, OFFICE,
                "PUT " + SERVICE_POINTS + "/{id}", OFFICE);
    }
}
