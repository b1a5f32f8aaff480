package org.sinergija.notifications.subscription;

import java.util.List;
import java.util.UUID;

import org.sinergija.notifications.Samples;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// What people ask, and what they are shown.
final class Requests {
    static final String PATH = "/api/v1/subscriptions";

    private Requests() {}

    /// Somebody new, of this organisation.
    static Api partner(Api api, UUID organisation) {
        return api.as(TestIssuer.SHARED.token().of("partner-" + Samples.newId()).in("PARTNER").at(organisation).text());
    }

    /// Somebody new who sees what is open to everyone.
    static Api expert(Api api) {
        return api.as(TestIssuer.SHARED.token().of("expert-" + Samples.newId()).in("EXPERT").text());
    }

    /// @param wish properties of a subscription, such as `"kinds": ["OVERLAP"]`
    static UUID subscribe(Api person, String wish) {
        Answer made = person.post(PATH, "{%s, \"channel\": \"INBOX\"}".formatted(wish));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.id();
    }

    static List<JsonNode> inbox(Api person) {
        return person.get("/api/v1/inbox").body().path("items").valueStream().toList();
    }

    /// What is addressed to the person by a subscription.
    static List<JsonNode> subscribed(Api person) {
        return inbox(person).stream().filter(message -> message.has("subscription")).toList();
    }
}
