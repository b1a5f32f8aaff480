package org.sinergija.notifications.webhook;

import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Webhooks of one organisation, over HTTP.
record Hooks(Api api) {
    static final String PATH = "/api/v1/webhooks";

    /// Of an organisation of its own.
    static Hooks of(RunningNotifications service) {
        return of(service, Samples.newId());
    }

    static Hooks of(RunningNotifications service, UUID organisation) {
        return new Hooks(service.api().as(TestIssuer.SHARED.partner(organisation)));
    }

    /// @param types none for all
    Answer create(String url, EventType... types) {
        String wanted = types.length == 0
                ? ""
                : ", \"types\": " + JsonMapper.shared()
                        .writeValueAsString(List.of(types).stream().map(EventType::type).toList());
        Answer made = api.post(PATH, "{\"url\": \"%s\"%s}".formatted(url, wanted));
        assertThat(made).isCreated();
        return made;
    }

    JsonNode show(UUID webhook) {
        return api.get(PATH + "/" + webhook).body();
    }

    String state(UUID webhook) {
        return show(webhook).path("state").asString();
    }

    Answer post(UUID webhook, String act) {
        return api.post("%s/%s/%s".formatted(PATH, webhook, act));
    }

    List<JsonNode> deliveries(UUID webhook) {
        return api.get("%s/%s/deliveries?limit=200".formatted(PATH, webhook)).body().path("items").valueStream()
                .toList();
    }

    /// That of the subject's first event.
    JsonNode delivery(UUID webhook, UUID subject) {
        return deliveries(webhook).stream()
                .filter(each -> each.path("subject").asString().equals(subject.toString())).findFirst()
                .orElseGet(() -> JsonMapper.shared().missingNode());
    }

    /// A public initiative, just registered.
    static InitiativeState registered() {
        InitiativeState initiative = Samples.initiative(Samples.newId(), Samples.newId());
        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        return initiative;
    }

    /// The same, told to one that reads no topic.
    static InitiativeState registered(RunningNotifications quiet) {
        InitiativeState initiative = Samples.initiative(Samples.newId(), Samples.newId());
        quiet.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        return initiative;
    }

    /// The owner has none any more, so that nothing that others do is told to it.
    void removeAll() {
        api.get(PATH).body().path("items").valueStream()
                .forEach(each -> api.delete(PATH + "/" + each.path("id").asString()));
    }
}
