package org.sinergija.notifications.subscription;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.matching.Kind;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.event.Lane;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SubscribingIT {
    private static final RunningNotifications SERVICE = RunningNotifications.shared();
    private static final Api API = SERVICE.api();

    private final Api person = Requests.partner(API, Samples.newId());

    @Test
    void what_is_not_said_is_filled_in() {
        Answer made = person.post(Requests.PATH, "{\"channel\": \"INBOX\", \"frequency\": \"WEEKLY\"}");

        assertThat(made).isCreated().has("/hour", 8).has("/weekday", "MONDAY").has("/zone", "Europe/Belgrade")
                .has("/language", "en").has("/threshold", 0.0);
        assertThat(made.text()).doesNotContain("owner", "seesHidden", "partner-");
    }

    @Test
    void all_kinds_may_be_asked_for_by_name() {
        String all = Stream.of(Kind.values()).map("\"%s\""::formatted).collect(Collectors.joining(", "));

        assertThat(person.post(Requests.PATH, "{\"channel\": \"INBOX\", \"kinds\": [%s]}".formatted(all)))
                .isCreated();
    }

    @Test
    void all_faults_are_named_at_once() {
        Answer refused = person.post(Requests.PATH, """
                {"kinds": ["OVERLAPS"], "themes": ["no-theme"], "territories": ["RS", "ZZ-1"], "threshold": 1.5,
                 "channel": "WEBHOOK", "hour": 24, "weekday": "MONDAY", "zone": "Belgrade", "language": "en_GB",
                 "name": " ", "colour": "red"}""");

        assertThat(refused).isProblem(400).hasFaultsExactlyAt("/kinds/0", "/themes/0", "/territories/1", "/threshold",
                "/webhook", "/hour", "/weekday", "/zone", "/language", "/name", "/colour");
    }

    @Test
    void a_subscription_that_could_match_nothing_is_refused() {
        assertThat(person.post(Requests.PATH,
                "{\"channel\": \"INBOX\", \"kinds\": [\"ORGANISATION\"], \"themes\": [\"border-control\"]}"))
                .isProblem(400).hasFaultsExactlyAt("/themes");
    }

    @Test
    void one_sees_and_changes_only_ones_own_and_an_administrator_none_of_others() {
        UUID id = Requests.subscribe(person, "\"name\": \"Mine\"");
        String path = Requests.PATH + "/" + id;

        for (Api other : new Api[]{Requests.partner(API, Samples.newId()), API}) {
            assertThat(other.get(path)).isProblem(404);
            assertThat(other.get(path + "/preview")).isProblem(404);
            assertThat(other.with("If-Match", "*").put(path, "{\"channel\": \"INBOX\"}")).isProblem(404);
            assertThat(other.delete(path)).isProblem(404);
            assertThat(other.get(Requests.PATH).text()).doesNotContain(id.toString());
        }
        assertThat(person.get(path)).has("/name", "Mine");
        assertThat(person.get(Requests.PATH).body().path("items")).hasSize(1);
    }

    @Test
    void it_is_replaced_at_the_version_that_was_seen_and_removed() {
        Answer made = person.post(Requests.PATH, "{\"channel\": \"INBOX\"}");
        String path = Requests.PATH + "/" + made.id();

        assertThat(person.put(path, "{\"channel\": \"INBOX\"}")).isProblem(428);
        Answer changed = person.with("If-Match", made.etag()).put(path,
                "{\"channel\": \"INBOX\", \"frequency\": \"DAILY\"}");
        assertThat(changed).hasStatus(200).has("/frequency", "DAILY");
        assertThat(person.with("If-Match", made.etag()).put(path, "{\"channel\": \"INBOX\"}")).isProblem(412);
        assertThat(person.get(path).etag()).isEqualTo(changed.etag());

        assertThat(person.delete(path)).hasStatus(204);
        assertThat(person.get(path)).isProblem(404);
    }

    @Test
    void mail_needs_an_address_in_the_token() {
        assertThat(person.post(Requests.PATH, "{\"channel\": \"EMAIL\"}")).isProblem(422).hasDetail("e-mail address");

        Api reachable = API.as(TestIssuer.SHARED.token().of("reachable").with("email", "ana@example.org").text());
        Answer made = reachable.post(Requests.PATH, "{\"channel\": \"EMAIL\"}");
        assertThat(made).isCreated();
        assertThat(made.text()).doesNotContain("example.org");
        assertThat(reachable.get("/api/v1/me/data")).has("/mail/address", "ana@example.org").has("/mail/language",
                "en");

        assertThat(reachable.delete(Requests.PATH + "/" + made.id())).hasStatus(204);
        assertThat(reachable.get("/api/v1/me/data").text()).doesNotContain("example.org");
    }

    @Test
    void a_webhook_must_be_ones_own_and_is_told_then() {
        UUID webhook = person.post("/api/v1/webhooks", "{\"url\": \"http://127.0.0.1:9/\"}").id();
        UUID lead = Samples.newId();
        String wish = "{\"channel\": \"WEBHOOK\", \"webhook\": \"%s\", \"organisations\": [\"%s\"]}".formatted(webhook,
                lead);

        assertThat(Requests.partner(API, Samples.newId()).post(Requests.PATH, wish)).isProblem(400)
                .hasFaultsExactlyAt("/webhook");
        assertThat(API.post(Requests.PATH, wish)).isProblem(400).hasFaultsExactlyAt("/webhook");
        assertThat(person.post(Requests.PATH, wish)).isCreated();

        InitiativeState initiative = Samples.initiative(Samples.newId(), lead);
        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(
                person.get("/api/v1/webhooks/%s/deliveries".formatted(webhook)).text()).contains(".alert"));
        person.delete("/api/v1/webhooks/" + webhook);
    }

    @Test
    void one_person_has_a_hundred_at_most() {
        for (int n = 0; n < Subscriptions.MOST; n++) {
            Requests.subscribe(person, "\"name\": \"%d\"".formatted(n));
        }

        assertThat(person.post(Requests.PATH, "{\"channel\": \"INBOX\"}")).isProblem(409);
    }

    @Test
    void people_are_told_of_their_subscriptions_and_can_erase_them() {
        UUID id = Requests.subscribe(person, "\"name\": \"Mine\"");

        assertThat(person.get("/api/v1/me/data")).has("/subscriptions/0/id", id.toString());
        assertThat(person.delete("/api/v1/me/data").text()).contains("1 subscriptions");
        assertThat(person.get(Requests.PATH + "/" + id)).isProblem(404);
    }

    @Test
    void what_is_on_its_way_stays_here_when_the_subscription_ends_or_the_person_is_erased() {
        Api erased = Requests.partner(API, Samples.newId());
        Api patient = Requests.partner(API, Samples.newId());
        UUID ended = Requests.subscribe(person, "\"name\": \"Ended\"");
        for (UUID id : List.of(ended, Requests.subscribe(erased, "\"name\": \"Erased\""),
                Requests.subscribe(patient, "\"name\": \"Kept\""))) {
            Subscription asked = SERVICE.bean(Subscriptions.class).find(id).orElseThrow();
            SERVICE.bean(Dispatch.class).tell(asked.notice("import", Reason.NEWS, List.of(),
                    List.of(new Notice.News("a.type", id, Samples.now())), Samples.now()), Lane.BULK);
        }

        assertThat(person.delete(Requests.PATH + "/" + ended)).hasStatus(204);
        assertThat(erased.delete("/api/v1/me/data")).hasStatus(200);

        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(Requests.inbox(patient)).hasSize(1));
        assertThat(Requests.inbox(person)).isEmpty();
        assertThat(Requests.inbox(erased)).isEmpty();
    }
}
