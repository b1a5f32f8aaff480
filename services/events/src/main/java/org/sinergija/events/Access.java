package org.sinergija.events;

import org.sinergija.starter.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.COORDINATOR;
import static org.sinergija.starter.security.Who.EVERYONE;
import static org.sinergija.starter.security.Who.OWN;
import static org.sinergija.starter.security.Who.SIGNED_IN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/// Who may do what here; the reasons are in `access.csv` of `contracts`.
@Configuration(proxyBeanMethods = false)
class Access {
    private static final String EVENTS = "/api/v1/events";
    private static final String REGISTRATION = "/api/v1/registrations/{id}";
    private static final String OWN_DATA = "/api/v1/me/data";

    @Bean
    AccessRules accessRules() {
        return new AccessRules()
                .allow(GET, EVENTS, EVERYONE)
                .allow(POST, EVENTS, OWN, COORDINATOR, ADMIN)
                .allow(GET, EVENTS + "/{id}", EVERYONE)
                .allow(PUT, EVENTS + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/status", OWN, COORDINATOR, ADMIN)

                .allow(GET, EVENTS + "/{id}/seats", EVERYONE)
                .allow(POST, EVENTS + "/{id}/registrations", EVERYONE)
                .allowOnRecord(GET, EVENTS + "/{id}/registrations", OWN, COORDINATOR, ADMIN)
                .allowOnRecord(GET, EVENTS + "/{id}/registrations.csv", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/registrations/{registration}/approval", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/registrations/{registration}/rejection", OWN, COORDINATOR, ADMIN)
                .allow(GET, EVENTS + "/{id}/invitations", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/invitations", OWN, COORDINATOR, ADMIN)
                .allow(GET, EVENTS + "/{id}/attendance", OWN, COORDINATOR, ADMIN)
                .allow(POST, EVENTS + "/{id}/attendance", EVERYONE)
                .allow(POST, EVENTS + "/{id}/attendance/marks", OWN, COORDINATOR, ADMIN)
                .allow(GET, REGISTRATION, EVERYONE)
                .allow(DELETE, REGISTRATION, EVERYONE)
                .allow(POST, REGISTRATION + "/acceptance", EVERYONE)
                .allow(POST, REGISTRATION + "/move", EVERYONE)

                .allow(GET, OWN_DATA, SIGNED_IN)
                .allow(DELETE, OWN_DATA, SIGNED_IN);
    }
}
