package org.sinergija.events;

import org.sinergija.starter.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.COORDINATOR;
import static org.sinergija.starter.security.Who.EVERYONE;
import static org.sinergija.starter.security.Who.OWN;
import static org.sinergija.starter.security.Who.PARTNER;
import static org.sinergija.starter.security.Who.SIGNED_IN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/// Who may do what here; the reasons are in `access.csv` of `contracts`.
@Configuration(proxyBeanMethods = false)
class Access {
    private static final String EVENTS = "/api/v1/events";
    private static final String SESSIONS = EVENTS + "/{id}/sessions";
    private static final String REGISTRATION = "/api/v1/registrations/{id}";
    private static final String OWN_CALENDAR = "/api/v1/me/calendar";
    private static final String OWN_DATA = "/api/v1/me/data";
    private static final String GROUPS = "/api/v1/working-groups/{id}";
    private static final String RECOMMENDATIONS = "/api/v1/recommendations";
    private static final String RECOMMENDATION = RECOMMENDATIONS + "/{id}";
    private static final String COMMITMENTS = RECOMMENDATION + "/commitments";
    private static final String CONSULTATIONS = "/api/v1/consultations";
    private static final String CONSULTATION = CONSULTATIONS + "/{id}";
    private static final String CONTRIBUTIONS = CONSULTATION + "/contributions";
    private static final String REPLY = CONSULTATION + "/consolidated-reply";

    @Bean
    AccessRules accessRules() {
        AccessRules rules = new AccessRules()
                .allow(GET, EVENTS, EVERYONE)
                .allow(POST, EVENTS, OWN, COORDINATOR, ADMIN)
                .allow(GET, EVENTS + "/{id}", EVERYONE)
                .allow(PUT, EVENTS + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/status", OWN, COORDINATOR, ADMIN)
                .allow(GET, SESSIONS, EVERYONE)
                .allow(POST, SESSIONS, OWN, COORDINATOR, ADMIN)
                .allow(GET, SESSIONS + "/{session}", EVERYONE)
                .allow(PUT, SESSIONS + "/{session}", OWN, COORDINATOR, ADMIN)
                .allow(DELETE, SESSIONS + "/{session}", OWN, COORDINATOR, ADMIN)
                .allow(GET, EVENTS + "/{id}/programme", EVERYONE)
                .allow(GET, EVENTS + "/{id}/programme.pdf", EVERYONE)
                .allow(GET, EVENTS + "/{id}/programme.ics", EVERYONE)
                .allow(GET, EVENTS + "/{id}.ics", EVERYONE)
                .allow(GET, EVENTS + ".ics", EVERYONE)
                .allow(GET, EVENTS + "/clashes", PARTNER, COORDINATOR, ADMIN)

                .allow(GET, EVENTS + "/{id}/seats", EVERYONE)
                .allow(POST, EVENTS + "/{id}/registrations", EVERYONE)
                .allowOnRecord(GET, EVENTS + "/{id}/registrations", OWN, COORDINATOR, ADMIN)
                .allowOnRecord(GET, EVENTS + "/{id}/registrations.csv", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/registrations/{registration}/approval", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/registrations/{registration}/rejection", OWN, COORDINATOR, ADMIN)
                .allow(GET, EVENTS + "/{id}/registrations/{registration}/certificate", EVERYONE)
                .allow(GET, EVENTS + "/{id}/invitations", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/invitations", OWN, COORDINATOR, ADMIN)
                .allow(GET, EVENTS + "/{id}/attendance", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/attendance", EVERYONE)
                .allow(POST, EVENTS + "/{id}/attendance/marks", OWN, COORDINATOR, ADMIN)
                .allow(GET, REGISTRATION, EVERYONE)
                .allow(DELETE, REGISTRATION, EVERYONE)
                .allow(POST, REGISTRATION + "/acceptance", EVERYONE)
                .allow(POST, REGISTRATION + "/move", EVERYONE)

                .allow(GET, OWN_CALENDAR, SIGNED_IN)
                .allow(POST, OWN_CALENDAR, SIGNED_IN)
                .allow(DELETE, OWN_CALENDAR, SIGNED_IN)
                .allow(GET, "/api/v1/calendars/{secret}.ics", EVERYONE)
                .allow(GET, OWN_DATA, SIGNED_IN)
                .allow(DELETE, OWN_DATA, SIGNED_IN);
        addGroups(rules);
        addRecommendations(rules);
        addConsultations(rules);
        return rules;
    }

    private static void addGroups(AccessRules rules) {
        rules.allow(GET, EVENTS + "/{id}/working-groups", EVERYONE)
                .allow(POST, EVENTS + "/{id}/working-groups", OWN, COORDINATOR, ADMIN)
                .allow(GET, GROUPS, EVERYONE)
                .allow(PUT, GROUPS, OWN, COORDINATOR, ADMIN)
                .allow(GET, GROUPS + "/recommendations", EVERYONE)
                .allow(POST, GROUPS + "/recommendations", OWN, COORDINATOR, ADMIN);
    }

    private static void addRecommendations(AccessRules rules) {
        rules.allow(GET, RECOMMENDATIONS, EVERYONE)
                .allow(GET, RECOMMENDATIONS + "/progress", EVERYONE)
                .allow(GET, RECOMMENDATION, EVERYONE)
                .allow(PUT, RECOMMENDATION, OWN, COORDINATOR, ADMIN)
                .allow(POST, RECOMMENDATION + "/adoption", OWN, COORDINATOR, ADMIN)
                .allow(POST, RECOMMENDATION + "/withdrawal", OWN, COORDINATOR, ADMIN)
                .allow(GET, RECOMMENDATION + "/versions", OWN, COORDINATOR, ADMIN)
                .allow(GET, RECOMMENDATION + "/comments", OWN, COORDINATOR, ADMIN)
                .allow(POST, RECOMMENDATION + "/comments", OWN, COORDINATOR, ADMIN)
                .allow(GET, COMMITMENTS, EVERYONE)
                .allow(POST, COMMITMENTS, OWN, COORDINATOR, ADMIN)
                .allow(GET, COMMITMENTS + "/{commitment}", EVERYONE)
                .allow(PUT, COMMITMENTS + "/{commitment}", OWN, COORDINATOR, ADMIN)
                .allow(POST, COMMITMENTS + "/{commitment}/initiative", OWN, COORDINATOR, ADMIN);
    }

    private static void addConsultations(AccessRules rules) {
        rules.allow(GET, CONSULTATIONS, EVERYONE)
                .allow(POST, CONSULTATIONS, OWN, COORDINATOR, ADMIN)
                .allow(GET, CONSULTATION, EVERYONE)
                .allow(PUT, CONSULTATION, OWN, COORDINATOR, ADMIN)
                .allow(POST, CONSULTATION + "/extension", OWN, COORDINATOR, ADMIN)
                .allow(POST, CONSULTATION + "/cancellation", OWN, COORDINATOR, ADMIN)
                .allow(GET, CONTRIBUTIONS, EVERYONE)
                .allow(POST, CONTRIBUTIONS, SIGNED_IN)
                .allow(GET, CONTRIBUTIONS + "/{contribution}", EVERYONE)
                .allow(PUT, CONTRIBUTIONS + "/{contribution}", SIGNED_IN)
                .allow(POST, CONTRIBUTIONS + "/{contribution}/status", SIGNED_IN)
                .allow(GET, REPLY, EVERYONE)
                .allow(POST, REPLY, OWN, COORDINATOR, ADMIN)
                .allow(PUT, REPLY, OWN, COORDINATOR, ADMIN)
                .allow(GET, REPLY + "/versions", OWN, COORDINATOR, ADMIN)
                .allow(POST, REPLY + "/publication", OWN, COORDINATOR, ADMIN);
    }
}
