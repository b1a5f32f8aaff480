package org.sinergija.projects;

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
    private static final String OWN_DATA = "/api/v1/me/data";
    private static final String INITIATIVES = "/api/v1/initiatives";
    private static final String GOOD_PRACTICES = "/api/v1/good-practices";
    private static final String IMPORTS = "/api/v1/imports";
    private static final String EXPORTS = "/api/v1/exports";

    @Bean
    AccessRules accessRules() {
        return new AccessRules()
                .allow(GET, INITIATIVES, EVERYONE)
                .allow(POST, INITIATIVES, OWN, COORDINATOR, ADMIN)
                .allow(GET, INITIATIVES + "/{id}", EVERYONE)
                .allow(PUT, INITIATIVES + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(POST, INITIATIVES + "/{id}/status", OWN, COORDINATOR, ADMIN)
                .allow(GET, INITIATIVES + "/{id}/history", EVERYONE)

                .allow(GET, GOOD_PRACTICES, EVERYONE)
                .allow(POST, GOOD_PRACTICES, OWN, COORDINATOR, ADMIN)
                .allow(GET, GOOD_PRACTICES + "/{id}", EVERYONE)
                .allow(PUT, GOOD_PRACTICES + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(GET, GOOD_PRACTICES + ".csv", EVERYONE)

                .allow(GET, IMPORTS, PARTNER, COORDINATOR, ADMIN)
                .allow(POST, IMPORTS, PARTNER, COORDINATOR, ADMIN)
                .allow(GET, IMPORTS + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(GET, IMPORTS + "/{id}/records", OWN, COORDINATOR, ADMIN)
                .allow(POST, IMPORTS + "/{id}/reversal", OWN, COORDINATOR, ADMIN)

                .allow(GET, EXPORTS + "/iati.xml", EVERYONE)
                .allow(GET, EXPORTS + "/3w.csv", EVERYONE)
                .allow(GET, EXPORTS + "/initiatives.ndjson", EVERYONE)
                .allow(GET, "/api/v1/reference/{list}", EVERYONE)

                .allow(GET, OWN_DATA, SIGNED_IN)
                .allow(DELETE, OWN_DATA, SIGNED_IN);
    }
}
