package org.sinergija.coordination;

import org.sinergija.starter.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.COORDINATOR;
import static org.sinergija.starter.security.Who.EVERYONE;
import static org.sinergija.starter.security.Who.OWN;
import static org.sinergija.starter.security.Who.SERVICE;
import static org.sinergija.starter.security.Who.SIGNED_IN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

/// Who may do what here; the reasons are in `access.csv` of `contracts`.
@Configuration(proxyBeanMethods = false)
class Access {
    private static final String OWN_DATA = "/api/v1/me/data";
    private static final String OVERLAPS = "/api/v1/overlaps";
    private static final String ONE = OVERLAPS + "/{id}";

    @Bean
    AccessRules accessRules() {
        return new AccessRules()
                .allow(POST, OVERLAPS + "/check", EVERYONE)
                .allow(GET, OVERLAPS, EVERYONE)
                .allow(GET, ONE, EVERYONE)
                .allow(GET, "/api/v1/initiatives/{id}/overlaps", EVERYONE)
                .allow(POST, ONE + "/acknowledgement", OWN, SERVICE, COORDINATOR, ADMIN)
                .allow(POST, ONE + "/resolution", OWN, SERVICE, COORDINATOR, ADMIN)
                .allow(POST, ONE + "/escalation", SERVICE, COORDINATOR, ADMIN)
                .allow(POST, ONE + "/comments", OWN, COORDINATOR, ADMIN)
                .allow(GET, ONE + "/comments", OWN, COORDINATOR, ADMIN)

                .allow(GET, "/api/v1/coverage", EVERYONE)
                .allow(GET, "/api/v1/coverage/gaps", EVERYONE)
                .allow(GET, "/api/v1/statistics", EVERYONE)

                .allow(GET, OWN_DATA, SIGNED_IN)
                .allow(DELETE, OWN_DATA, SIGNED_IN);
    }
}
