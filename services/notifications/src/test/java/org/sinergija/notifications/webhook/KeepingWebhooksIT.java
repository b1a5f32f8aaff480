package org.sinergija.notifications.webhook;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;

class KeepingWebhooksIT {
    private static final String URL = "http://127.0.0.1:9/hook";

    private final UUID organisation = Samples.newId();
    private final Hooks hooks = Hooks.of(RunningNotifications.shared(), organisation);

    /// Else each event that another test tells would be sent in vain to all of them.
    @AfterEach
    void removeThem() {
        hooks.removeAll();
    }

    @Test
    void the_secret_is_shown_once() {
        Answer made = hooks.create(URL);

        assertThat(made).hasHeader("Cache-Control", "no-store").has("/organisation", organisation).has("/state",
                "ACTIVE");
        assertThat(made.body().path("secret").asString()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(hooks.show(made.id()).has("secret")).isFalse();
        assertThat(hooks.api().get(Hooks.PATH).text()).contains(made.id().toString()).doesNotContain("whsec_");
    }

    @Test
    void a_repeated_request_shows_the_same_webhook_and_secret() {
        Api repeating = hooks.api().with("Idempotency-Key", UUID.randomUUID().toString());
        String body = "{\"url\": \"%s\"}".formatted(URL);

        Answer first = repeating.post(Hooks.PATH, body);
        Answer second = repeating.post(Hooks.PATH, body);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(hooks.api().get(Hooks.PATH).body().path("items")).hasSize(1);
    }

    @Test
    void types_that_no_event_has_are_refused_by_name_with_what_there_is() {
        Answer refused = hooks.api().post(Hooks.PATH,
                "{\"url\": \"%s\", \"types\": [\"org.sinergija.coordination.overlap.*\", \"org.sinergija.nothing.*\", \"x\"]}"
                        .formatted(URL));

        assertThat(refused).isProblem(400).hasFaultsExactlyAt("/types/1", "/types/2").hasFault("/types/1",
                "org.sinergija.nothing.*").hasFault("/types/2", "org.sinergija.projects.initiative.registered.v1");
    }

    @Test
    void addresses_where_nothing_may_be_sent_are_refused() {
        assertThat(hooks.api().post(Hooks.PATH, "{\"url\": \"https://169.254.169.254/latest\"}")).isProblem(400)
                .hasFault("/url", "must not lead to");
    }

    @Test
    void it_is_revised_at_its_version_only() {
        Answer made = hooks.create(URL);
        String path = Hooks.PATH + "/" + made.id();
        String body = "{\"url\": \"%s2\", \"types\": [\"org.sinergija.coordination.overlap.*\"]}".formatted(URL);

        assertThat(hooks.api().put(path, body)).isProblem(428);
        assertThat(hooks.api().with("If-Match", "\"7\"").put(path, body)).isProblem(412);
        assertThat(hooks.api().with("If-Match", made.etag()).put(path, body)).hasStatus(200).has("/url", URL + "2")
                .has("/types/0", "org.sinergija.coordination.overlap.*").hasHeader("ETag", "\"2\"");
        assertThat(hooks.api().with("If-None-Match", "\"2\"").get(path)).hasStatus(304);
    }

    @Test
    void nobody_reaches_what_is_anothers() {
        Api own = RunningNotifications.shared().api();
        Api expert = own.as(TestIssuer.SHARED.token().of("expert-" + organisation).in("EXPERT").text());
        UUID ofPartner = hooks.create(URL).id();
        Hooks theirs = new Hooks(expert);
        UUID ofExpert = theirs.create(URL).id();
        Api other = own.as(TestIssuer.SHARED.partner(Samples.newId()));

        for (String path : new String[]{"", "/deliveries", "/deliveries/" + UUID.randomUUID()}) {
            assertThat(other.get(Hooks.PATH + "/" + ofPartner + path)).isProblem(404);
            assertThat(hooks.api().get(Hooks.PATH + "/" + ofExpert + path)).isProblem(404);
        }
        for (String act : new String[]{"/ping", "/secret-rotation", "/resumption"}) {
            assertThat(other.post(Hooks.PATH + "/" + ofPartner + act)).isProblem(404);
        }
        assertThat(other.delete(Hooks.PATH + "/" + ofPartner)).isProblem(404);
        assertThat(other.get(Hooks.PATH).body().path("items")).isEmpty();
        assertThat(own.as(TestIssuer.SHARED.coordinator()).get(Hooks.PATH + "/" + ofPartner)).hasStatus(200);
        assertThat(own.as(TestIssuer.SHARED.coordinator()).get(Hooks.PATH + "/" + ofExpert)).isProblem(404);
        assertThat(own.get(Hooks.PATH + "/" + ofExpert)).hasStatus(200);
        theirs.removeAll();
    }

    @Test
    void an_owner_has_at_most_twenty() {
        for (int n = 0; n < 20; n++) {
            hooks.create(URL);
        }

        assertThat(hooks.api().post(Hooks.PATH, "{\"url\": \"%s\"}".formatted(URL))).isProblem(409)
                .hasDetail("at most 20");
        UUID one = UUID.fromString(hooks.api().get(Hooks.PATH).body().at("/items/7/id").asString());
        assertThat(hooks.api().delete(Hooks.PATH + "/" + one)).hasStatus(204);
        hooks.create(URL);
    }

    @Test
    void a_persons_webhooks_go_with_the_person() {
        Api expert = RunningNotifications.shared().api()
                .as(TestIssuer.SHARED.token().of("leaving-" + organisation).in("EXPERT").text());
        UUID webhook = new Hooks(expert).create(URL).id();
        assertThat(expert.get("/api/v1/me/data").body().at("/webhooks/0/id").asString())
                .isEqualTo(webhook.toString());

        assertThat(expert.delete("/api/v1/me/data").text()).contains("1 webhooks");

        assertThat(expert.get(Hooks.PATH + "/" + webhook)).isProblem(404);
    }
}
