package org.sinergija.notifications;

import org.sinergija.starter.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.sinergija.starter.security.Who.ADMIN;
import static org.sinergija.starter.security.Who.COORDINATOR;
import static org.sinergija.starter.security.Who.EVERYONE;
import static org.sinergija.starter.security.Who.EXPERT;
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
    private static final String FEED = "/api/v1/feed";
    private static final String NEWSLETTERS = "/api/v1/newsletters";
    private static final String INBOX = "/api/v1/inbox";
    private static final String MESSAGE = INBOX + "/{id}";
    private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";
    private static final String SUBSCRIPTION = SUBSCRIPTIONS + "/{id}";

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String WEBHOOK = WEBHOOKS + "/{id}";
    private static final String DELIVERY = WEBHOOK + "/deliveries/{delivery}";

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

                .allow(GET, SUBSCRIPTIONS, SIGNED_IN)
                .allow(POST, SUBSCRIPTIONS, SIGNED_IN)
                .allow(POST, SUBSCRIPTIONS + "/preview", SIGNED_IN)
                .allow(GET, SUBSCRIPTION, SIGNED_IN)
                .allow(PUT, SUBSCRIPTION, SIGNED_IN)
                .allow(DELETE, SUBSCRIPTION, SIGNED_IN)
                .allow(GET, SUBSCRIPTION + "/preview", SIGNED_IN)

                .allow(GET, FEED, EVERYONE)
                .allow(GET, FEED + "/stream", EVERYONE)

                .allow(GET, NEWSLETTERS, EVERYONE)
                .allow(POST, NEWSLETTERS, COORDINATOR, ADMIN)
                .allow(GET, NEWSLETTERS + "/{id}", EVERYONE)
                .allow(PUT, NEWSLETTERS + "/{id}", COORDINATOR, ADMIN)
                .allow(POST, NEWSLETTERS + "/{id}/publication", COORDINATOR, ADMIN)
                .allow(POST, "/api/v1/newsletter-subscriptions", EVERYONE)

                .allow(GET, OWN_DATA, SIGNED_IN)
                .allow(DELETE, OWN_DATA, SIGNED_IN)
                .allow(GET, WEBHOOKS, PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(POST, WEBHOOKS, PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(GET, WEBHOOK, PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(PUT, WEBHOOK, PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(DELETE, WEBHOOK, PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(POST, WEBHOOK + "/secret-rotation", PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(POST, WEBHOOK + "/ping", PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(POST, WEBHOOK + "/resumption", PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(GET, WEBHOOK + "/deliveries", PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(GET, DELIVERY, PARTNER, EXPERT, COORDINATOR, ADMIN)
                .allow(POST, DELIVERY + "/redelivery", PARTNER, EXPERT, COORDINATOR, ADMIN);
    }
}
