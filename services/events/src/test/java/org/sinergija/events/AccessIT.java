package org.sinergija.events;

import java.util.Map;
import java.util.UUID;

import org.sinergija.events.consultation.CallRequest;
import org.sinergija.events.recommendation.GroupWork;
import org.sinergija.testsupport.access.AccessTableWalk;
import org.sinergija.testsupport.api.Api;

import static java.util.Map.entry;

class AccessIT extends AccessTableWalk {
    private static final String EVENTS = EventRequest.PATH;
    private static final String SESSIONS = EVENTS + "/{id}/sessions";
    private static final String SESSION = "{\"title\": {\"en\": \"Opening\"}, \"start\": \"2036-10-16T09:00:00\", "
            + "\"end\": \"2036-10-16T10:00:00\"}";
    private static final String GROUPS = "/api/v1/working-groups";
    private static final String RECOMMENDATIONS = "/api/v1/recommendations";
    private static final String CONSULTATIONS = CallRequest.PATH;
    private static final UUID US = UUID.randomUUID();
    private static final Api API = RunningEvents.api();
    private static final Map<String, String> OWN = records(US);
    private static final Map<String, String> FOREIGN = foreign(UUID.randomUUID());

    AccessIT() {
        super("events", API, US);
    }

    private static Map<String, String> records(UUID organisation) {
        UUID event = of(organisation).with("capacity", "1").publish(API);
        UUID group = GroupWork.form(API, event, GroupWork.group("Reception", organisation));
        UUID adopted = GroupWork.adopt(API, API, group, GroupWork.recommendation("Reception"));
        String commitments = GroupWork.RECOMMENDATIONS + adopted + "/commitments";
        UUID promised = API.post(commitments, GroupWork.commitment(organisation, "MK", "2099-01-01", "PROMISED")).id();
        return records(organisation, event, group, adopted, promised);
    }

    /// Its recommendation is a draft, since for one that is adopted any partner may promise.
    private static Map<String, String> foreign(UUID organisation) {
        UUID event = of(organisation).with("capacity", "1").publish(API);
        UUID group = GroupWork.form(API, event, GroupWork.group("Reception", organisation));
        UUID draft = GroupWork.draft(API, group, GroupWork.recommendation("Reception"));
        return records(organisation, event, group, draft, UUID.randomUUID());
    }

    private static Map<String, String> records(UUID organisation, UUID event, UUID group, UUID recommendation,
            UUID commitment) {
        String path = EVENTS + "/" + event;
        String session = API.post(path + "/sessions", SESSION).id().toString();
        String registration = API
                .post(path + "/registrations", "{\"name\": \"Mira\", \"email\": \"mira@example.org\"}").id().toString();
        UUID consultation = API.post(CONSULTATIONS, CallRequest.json(organisation)).id();
        return Map.of("/api/v1/calendars", "no-such-secret", EVENTS, event.toString(), SESSIONS, session,
                EVENTS + "/{id}/registrations", registration,
                "/api/v1/registrations", registration, GROUPS, group.toString(), RECOMMENDATIONS,
                recommendation.toString(), RECOMMENDATIONS + "/{id}/commitments", commitment.toString(),
                CONSULTATIONS, consultation.toString(), CONSULTATIONS + "/{id}/contributions",
                UUID.randomUUID().toString());
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
        String recommendation = GroupWork.recommendation("Reception");
        String commitment = GroupWork.commitment(US, "MK", "2099-01-01", "PROMISED");
        String consultation = CONSULTATIONS + "/{id}";
        return Map.ofEntries(entry("POST " + EVENTS, of(US).json()),
                entry("PUT " + EVENTS + "/{id}", of(US).json()),
                entry("POST " + EVENTS + "/{id}/status", "{\"status\": \"CANCELLED\"}"),
                entry("POST " + SESSIONS, SESSION), entry("PUT " + SESSIONS + "/{session}", SESSION),
                entry("POST " + EVENTS + "/{id}/registrations/{registration}/rejection", "{\"reason\": \"Full\"}"),
                entry("POST " + EVENTS + "/{id}/invitations", "{\"count\": 1}"),
                entry("POST " + EVENTS + "/{id}/attendance/marks",
                        "{\"day\": \"2036-10-16\", \"registrations\": [\"%s\"]}".formatted(US)),
                entry("POST " + EVENTS + "/{id}/working-groups", GroupWork.group("Reception", US)),
                entry("PUT " + GROUPS + "/{id}", GroupWork.group("Reception", US)),
                entry("POST " + GROUPS + "/{id}/recommendations", recommendation),
                entry("PUT " + RECOMMENDATIONS + "/{id}", recommendation),
                entry("POST " + RECOMMENDATIONS + "/{id}/comments", "{\"text\": \"Agreed\"}"),
                entry("POST " + RECOMMENDATIONS + "/{id}/commitments", commitment),
                entry("PUT " + RECOMMENDATIONS + "/{id}/commitments/{commitment}", commitment),
                entry("POST " + CONSULTATIONS, CallRequest.json(US)),
                entry("PUT " + consultation, CallRequest.json(US)),
                entry("POST " + consultation + "/extension",
                        "{\"closes\": \"2099-06-01T00:00:00Z\", \"reason\": {\"en\": \"Asked for\"}}"),
                entry("POST " + consultation + "/cancellation", "{\"reason\": {\"en\": \"No forum\"}}"),
                entry("PUT " + consultation + "/consolidated-reply",
                        "{\"title\": {\"en\": \"Reply\"}, \"sections\": []}"));
    }
}
