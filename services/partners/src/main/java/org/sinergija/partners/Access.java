package org.sinergija.partners;

import org.sinergija.starter.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.COORDINATOR;
import static org.sinergija.starter.security.Who.EVERYONE;
import static org.sinergija.starter.security.Who.OWN;
import static org.sinergija.starter.security.Who.PARTNER;
import static org.sinergija.starter.security.Who.SERVICE;
import static org.sinergija.starter.security.Who.SIGNED_IN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/// Who may do what here; the reasons are in `access.csv` of `contracts`.
@Configuration(proxyBeanMethods = false)
class Access {
    private static final String OWN_DATA = "/api/v1/me/data";
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String ONE = ORGANISATIONS + "/{id}";
    private static final String FOCAL_POINTS = ORGANISATIONS + "/{organisation}/focal-points";
    private static final String SERVICE_POINTS = ORGANISATIONS + "/{organisation}/service-points";

    @Bean
    AccessRules accessRules() {
        return new AccessRules()
                .allow(GET, ORGANISATIONS, EVERYONE)
                .allow(POST, ORGANISATIONS, PARTNER, COORDINATOR, ADMIN)
                .allow(GET, ONE, EVERYONE)
                .allow(PUT, ONE, OWN, COORDINATOR, ADMIN)
                .allow(POST, ONE + "/approval", COORDINATOR, ADMIN)
                .allow(POST, ONE + "/suspension", COORDINATOR, ADMIN)
                .allow(POST, ONE + "/merge", COORDINATOR, ADMIN)
                .allow(POST, ONE + "/merge-reversal", COORDINATOR, ADMIN)
                .allow(GET, ONE + "/merges", EVERYONE)
                .allow(POST, ORGANISATIONS + "/identification", SIGNED_IN)

                .allowOnRecord(GET, FOCAL_POINTS, OWN, SERVICE, COORDINATOR, ADMIN)
                .allow(POST, FOCAL_POINTS, OWN, COORDINATOR, ADMIN)
                .allowOnRecord(GET, FOCAL_POINTS + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(PUT, FOCAL_POINTS + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(DELETE, FOCAL_POINTS + "/{id}", OWN, COORDINATOR, ADMIN)

                .allow(GET, SERVICE_POINTS, EVERYONE)
                .allow(POST, SERVICE_POINTS, OWN, COORDINATOR, ADMIN)
                .allow(GET, SERVICE_POINTS + "/{id}", EVERYONE)
                .allow(PUT, SERVICE_POINTS + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(DELETE, SERVICE_POINTS + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(GET, "/api/v1/service-points", EVERYONE)

                .allow(GET, OWN_DATA, SIGNED_IN)
                .allow(DELETE, OWN_DATA, SIGNED_IN);
    }
}
