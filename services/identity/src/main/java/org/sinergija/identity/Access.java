package org.sinergija.identity;

import org.sinergija.starter.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.COORDINATOR;
import static org.sinergija.starter.security.Who.OWN;
import static org.sinergija.starter.security.Who.PARTNER;
import static org.sinergija.starter.security.Who.SIGNED_IN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

/// Who may do what by the API here; the reasons are in `access.csv` of `contracts`.
@Configuration(proxyBeanMethods = false)
class Access {
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String CLIENTS = "/api/v1/clients";
    private static final String OWN_DATA = "/api/v1/me/data";

    @Bean
    AccessRules accessRules() {
        return new AccessRules()
                .allowOnRecord(GET, ACCOUNTS, PARTNER, COORDINATOR, ADMIN)
                .allow(POST, ACCOUNTS, OWN, COORDINATOR, ADMIN)
                .allowOnRecord(GET, ACCOUNTS + "/{id}", OWN, COORDINATOR, ADMIN)
                .allow(DELETE, ACCOUNTS + "/{id}", OWN, COORDINATOR, ADMIN)

                .allow(GET, CLIENTS, PARTNER, COORDINATOR, ADMIN)
                .allow(POST, CLIENTS, OWN, COORDINATOR, ADMIN)
                .allow(DELETE, CLIENTS + "/{id}", OWN, COORDINATOR, ADMIN)

                .allow(GET, OWN_DATA, SIGNED_IN)
                .allow(DELETE, OWN_DATA, SIGNED_IN);
    }
}
