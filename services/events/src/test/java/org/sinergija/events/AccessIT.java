package org.sinergija.events;

import java.util.Map;
import java.util.UUID;

import org.sinergija.testsupport.access.AccessTableWalk;
import org.sinergija.testsupport.api.Api;

class AccessIT extends AccessTableWalk {
    private static final String EVENTS = EventRequest.PATH;
    private static final UUID US = UUID.randomUUID();
    private static final Api API = RunningEvents.api();
    private static final Map<String, String> OWN = records(US);
    private static final Map<String, String> FOREIGN = records(UUID.randomUUID());

    AccessIT() {
        super("events", API, US);
    }

    private static Map<String, String> records(UUID organisation) {
        String event = of(organisation).with("capacity", "1").publish(API).toString();
        String registrations = EVENTS + "/%s/registrations".formatted(event);
        String registration = API.post(registrations, "{\"name\": \"Mira\", \"email\": \"mira@example.org\"}").id()
                .toString();
        return Map.of(EVENTS, event, EVENTS + "/{id}/registrations", registration, "/api/v1/registrations",
                registration);
    }

    private static EventRequest of(UUID organisation) {
        return EventRequest.valid().with("organisers", "[\"%s\"]".formatted(organisation));
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
        return Map.of("POST " + EVENTS, of(US).json(), "PUT " + EVENTS + "/{id}", of(US).json(),
                "POST " + EVENTS + "/{id}/status", "{\"status\": \"CANCELLED\"}",
                "POST " + EVENTS + "/{id}/registrations/{registration}/rejection", "{\"reason\": \"Full\"}",
                "POST " + EVENTS + "/{id}/invitations", "{\"count\": 1}",
                "POST " + EVENTS + "/{id}/attendance/marks",
                "{\"day\": \"2036-10-16\", \"registrations\": [\"%s\"]}".formatted(US));
    }
}
