package org.sinergija.notifications;

import org.sinergija.starter.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.COORDINATOR;
import static org.sinergija.starter.security.Who.PARTNER;
import static org.sinergija.starter.security.Who.SIGNED_IN;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

/// Who may do what here; the reasons are in `access.csv` of `contracts`.
@Configuration(proxyBeanMethods = false)
class Access {
    private static final String OWN_DATA = "/api/v1/me/data";
    private static final String INBOX = "/api/v1/inbox";
    private static final String MESSAGE = INBOX + "/{id}";

    @Bean
    AccessRules accessRules() {
        return new AccessRules()
                .allow(GET, INBOX, SIGNED_IN)
                .allow(GET, INBOX + "/unread", SIGNED_IN)
                .allow(GET, INBOX + "/stream", SIGNED_IN)
                .allow(POST, INBOX + "/reading", SIGNED_IN)
                .allow(GET, MESSAGE, SIGNED_IN)
                .allow(POST, MESSAGE + "/reading", SIGNED_IN)
                .allow(POST, MESSAGE + "/unreading", SIGNED_IN)
                .allow(POST, MESSAGE + "/archiving", SIGNED_IN)
                .allow(POST, MESSAGE + "/restoring", SIGNED_IN)
                .allow(POST, MESSAGE + "/snooze", SIGNED_IN)
                .allow(POST, MESSAGE + "/muting", SIGNED_IN)
                .allow(POST, MESSAGE + "/unmuting", SIGNED_IN)

                .allow(GET, "/api/v1/bounces", PARTNER, COORDINATOR, ADMIN)

                .allow(GET, OWN_DATA, SIGNED_IN)
                .allow(DELETE, OWN_DATA, SIGNED_IN);
    }
}
