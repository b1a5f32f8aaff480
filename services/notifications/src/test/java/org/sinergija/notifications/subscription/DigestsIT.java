package org.sinergija.notifications.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.news.NewsLog;
import org.sinergija.notifications.news.Newsroom;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DigestsIT {
    private static final RunningNotifications SERVICE = RunningNotifications.shared();
    private static final Api API = SERVICE.api();

    private final UUID lead = Samples.newId();
    private final Api person = Requests.partner(API, Samples.newId());
    private final InitiativeState left = Samples.initiative(Samples.newId(), lead);
    private final InitiativeState right = Samples.initiative(Samples.newId(), lead);
    private final OverlapState overlap = Samples.overlap(Samples.newId(), Samples.side(left), Samples.side(right),
            OverlapLevel.DUPLICATE);
    private final OverlapState other = Samples.overlap(Samples.newId(), overlap.left(), overlap.right(),
            OverlapLevel.OVERLAP);

    @Test
    void what_came_over_the_day_is_told_as_one_at_the_hour_and_what_was_withdrawn_is_left_out() {
        UUID id = Requests.subscribe(person, "\"frequency\": \"DAILY\", " + ours());
        registerSides();
        Topics.tell(EventType.OVERLAP_DETECTED, overlap.id(), 1, overlap);
        Topics.tell(EventType.OVERLAP_DETECTED, other.id(), 1, other);
        awaitStanding(overlap, other);
        Topics.tell(EventType.OVERLAP_WITHDRAWN, other.id(), 2, other);
        awaitStanding(overlap);
        assertThat(told()).isEmpty();

        in(Duration.ofDays(1));

        assertThat(told()).hasSize(1);
        JsonNode digest = told().getFirst();
        assertThat(digest.path("reason").asString()).isEqualTo("DIGEST");
        assertThat(digest.path("subscription").asString()).isEqualTo(id.toString());
        assertThat(digest.path("overlaps")).extracting(one -> one.path("id").asString())
                .containsExactly(overlap.id().toString());
        assertThat(digest.path("news")).hasSize(2);
    }

    @Test
    void hours_that_were_missed_are_made_up_for_once() {
        Requests.subscribe(person, "\"frequency\": \"DAILY\", " + ours());
        registerSides();
        awaitNews(2);

        in(Duration.ofDays(5));
        in(Duration.ofDays(5));
        in(Duration.ofDays(6));

        assertThat(told()).hasSize(1);
    }

    @Test
    void a_weekly_one_waits_for_its_day() {
        Requests.subscribe(person, "\"frequency\": \"WEEKLY\", \"weekday\": \"%s\", %s".formatted(
                Clock.systemUTC().instant().atZone(ZoneOffset.UTC).plusDays(4).getDayOfWeek(), ours()));
        registerSides();
        awaitNews(2);

        in(Duration.ofDays(2));
        assertThat(told()).isEmpty();
        in(Duration.ofDays(6));
        assertThat(told()).hasSize(1);
    }

    @Test
    void nothing_is_sent_when_nothing_is_left() {
        Requests.subscribe(person, "\"frequency\": \"DAILY\", \"kinds\": [\"OVERLAP\"], " + ours());
        registerSides();
        Topics.tell(EventType.OVERLAP_DETECTED, overlap.id(), 1, overlap);
        awaitStanding(overlap);
        Topics.tell(EventType.OVERLAP_WITHDRAWN, overlap.id(), 2, overlap);
        awaitStanding();

        in(Duration.ofDays(1));

        assertThat(told()).isEmpty();
    }

    @Test
    void what_became_hidden_meanwhile_is_left_out_for_those_who_do_not_see_it() {
        Api expert = Requests.expert(API);
        Requests.subscribe(expert, "\"frequency\": \"DAILY\", " + ours());
        registerSides();
        awaitNews(2);
        Topics.tell(EventType.INITIATIVE_REVISED, left.id(), 2,
                Samples.initiative(left.id(), lead, Visibility.PARTNERS));
        awaitNews(3);

        in(Duration.ofDays(1));

        assertThat(Requests.subscribed(expert)).hasSize(1);
        assertThat(Requests.subscribed(expert).getFirst().path("news"))
                .extracting(one -> one.path("subject").asString()).containsExactly(right.id().toString());
    }

    @Test
    void what_was_told_at_once_is_not_told_again_when_the_subscriber_turns_to_digests() {
        UUID id = Requests.subscribe(person, ours());
        registerSides();
        awaitNews(2);
        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(told()).hasSize(2));
        assertThat(person.with("If-Match", "*").put(Requests.PATH + "/" + id,
                "{\"channel\": \"INBOX\", \"frequency\": \"DAILY\", %s}".formatted(ours()))).hasStatus(200);

        in(Duration.ofDays(1));

        assertThat(told()).hasSize(2);
    }

    @Test
    void a_digest_is_in_the_hands_of_one_instance_until_its_lease_ends() {
        UUID id = Requests.subscribe(person, "\"frequency\": \"DAILY\", " + ours());
        DigestStates states = SERVICE.bean(DigestStates.class);
        Subscription subscription = SERVICE.bean(Subscriptions.class).find(id).orElseThrow();
        Instant now = Samples.now();
        Instant due = now.plusSeconds(3_600);

        assertThat(states.claim(subscription, due, now)).isPresent();
        assertThat(states.claim(subscription, due, now.plusSeconds(30))).isEmpty();
        assertThat(states.claim(subscription, due, now.plusSeconds(61))).isPresent();
        states.made(id, due);
        assertThat(states.claim(subscription, due, now.plusSeconds(200))).isEmpty();
    }

    @Test
    void another_instance_learns_of_each_change() {
        LiveSubscriptions elsewhere = new LiveSubscriptions(SERVICE.bean(Subscriptions.class), Clock.systemUTC());
        elsewhere.look();

        UUID id = Requests.subscribe(person, "\"frequency\": \"DAILY\", " + ours());
        elsewhere.look();
        assertThat(elsewhere.collecting()).extracting(Subscription::id).contains(id);

        person.with("If-Match", "*").put(Requests.PATH + "/" + id, "{\"channel\": \"INBOX\"}");
        elsewhere.look();
        assertThat(elsewhere.collecting()).extracting(Subscription::id).doesNotContain(id);

        person.with("If-Match", "*").put(Requests.PATH + "/" + id,
                "{\"channel\": \"INBOX\", \"frequency\": \"WEEKLY\"}");
        elsewhere.look();
        person.delete(Requests.PATH + "/" + id);
        elsewhere.look();
        assertThat(elsewhere.collecting()).extracting(Subscription::id).doesNotContain(id);
    }

    @Test
    void a_preview_says_what_would_have_been_sent() {
        UUID atOnce = Requests.subscribe(person, ours());
        registerSides();
        Topics.tell(EventType.OVERLAP_DETECTED, overlap.id(), 1, overlap, Samples.now().minusSeconds(3 * 86_400));
        awaitNews(3);

        assertThat(person.get(Requests.PATH + "/" + atOnce + "/preview")).hasStatus(200).has("/matches", 3)
                .has("/messages", 3).has("/items/0/title", "Training of border police in Preševo")
                .has("/items/2/title", "Training of border police in Preševo / Training of border police in Preševo")
                .has("/items/2/subject", overlap.id().toString())
                .has("/items/2/type", EventType.OVERLAP_DETECTED.type());
        assertThat(person.post(Requests.PATH + "/preview",
                "{\"channel\": \"INBOX\", \"frequency\": \"DAILY\", \"language\": \"sr-Latn\", %s}".formatted(ours())))
                .has("/matches", 3).has("/messages", 2)
                .has("/items/0/title", "Obuka granične policije u Preševu");
        assertThat(person.get(Requests.PATH).body().path("items")).hasSize(1);
    }

    @Test
    void a_preview_shows_what_is_hidden_to_those_alone_who_see_it() {
        Topics.tell(EventType.INITIATIVE_REGISTERED, left.id(), 1,
                Samples.initiative(left.id(), lead, Visibility.PARTNERS));
        awaitNews(1);
        String wish = "{\"channel\": \"INBOX\", %s}".formatted(ours());

        assertThat(person.post(Requests.PATH + "/preview", wish)).has("/matches", 1);
        assertThat(Requests.expert(API).post(Requests.PATH + "/preview", wish)).has("/matches", 0);
    }

    private void registerSides() {
        Topics.tell(EventType.INITIATIVE_REGISTERED, left.id(), 1, left);
        Topics.tell(EventType.INITIATIVE_REGISTERED, right.id(), 1, right);
    }

    /// Looks as if that much time had passed.
    private static void in(Duration time) {
        new Digests(SERVICE.bean(LiveSubscriptions.class), SERVICE.bean(DigestStates.class),
                SERVICE.bean(NewsLog.class), SERVICE.bean(Newsroom.class), SERVICE.bean(Dispatch.class),
                SERVICE.bean(SubscriptionSettings.class), Clock.offset(Clock.systemUTC(), time.plusHours(1))).look();
    }

    private void awaitNews(int count) {
        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(person.post(Requests.PATH + "/preview",
                "{\"channel\": \"WEBHOOK\", \"webhook\": \"%s\", %s}".formatted(lead, ours()))).has("/matches",
                        count));
    }

    private void awaitStanding(OverlapState... overlaps) {
        await().atMost(ofSeconds(30)).untilAsserted(
                () -> assertThat(SERVICE.bean(Newsroom.class).standing(List.of(overlap.id(), other.id())))
                        .containsExactlyInAnyOrder(Stream.of(overlaps).map(OverlapState::id).toArray(UUID[]::new)));
    }

    private List<JsonNode> told() {
        return Requests.subscribed(person);
    }

    private String ours() {
        return "\"organisations\": [\"%s\"]".formatted(lead);
    }
}
