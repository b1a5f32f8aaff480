package org.sinergija.notifications.subscription;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TellingAtOnceIT {
    private static final Api API = RunningNotifications.shared().api();

    private final UUID lead = Samples.newId();
    private final Api person = Requests.partner(API, Samples.newId());
    private final Api expert = Requests.expert(API);
    private final InitiativeState initiative = Samples.initiative(Samples.newId(), lead);

    @Test
    void a_new_initiative_reaches_those_who_follow_what_encloses_its_places_and_themes() {
        Requests.subscribe(person, "\"kinds\": [\"INITIATIVE\"], \"territories\": [\"RS\"], " + ours());
        Requests.subscribe(expert, "\"kinds\": [\"INITIATIVE\"], \"territories\": [\"MK\"], " + ours());

        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);

        awaitTold(person, 1);
        JsonNode message = Requests.subscribed(person).getFirst();
        assertThat(message.path("reason").asString()).isEqualTo("NEWS");
        assertThat(message.at("/news/0/subject").asString()).isEqualTo(initiative.id().toString());
        assertThat(message.at("/news/0/type").asString()).isEqualTo(EventType.INITIATIVE_REGISTERED.type());
        assertThat(Requests.subscribed(expert)).isEmpty();
    }

    @Test
    void a_published_event_reaches_those_who_follow_its_places_and_a_draft_nobody() {
        Requests.subscribe(person, "\"kinds\": [\"EVENT\"], \"territories\": [\"RS\"], " + ours());
        UUID event = Samples.newId();

        Topics.tell(EventType.EVENT_DRAFTED, event, 1, Samples.event(event, lead, EventStatus.DRAFT));
        Topics.tell(EventType.EVENT_PUBLISHED, event, 2, Samples.event(event, lead, EventStatus.PUBLISHED));
        Topics.tell(EventType.EVENT_REVISED, event, 3, Samples.event(event, lead, EventStatus.PUBLISHED));
        Topics.tell(EventType.EVENT_CANCELLED, event, 4, Samples.event(event, lead, EventStatus.CANCELLED));

        awaitTold(person, 2);
        assertThat(types(person)).containsExactlyInAnyOrder(EventType.EVENT_PUBLISHED.type(),
                EventType.EVENT_CANCELLED.type());
        assertThat(API.get("/api/v1/feed?limit=200").text()).doesNotContain(EventType.EVENT_DRAFTED.type());
    }

    @Test
    void what_was_adopted_and_what_is_asked_reaches_those_who_follow_and_a_draft_nobody() {
        Requests.subscribe(person, "\"kinds\": [\"RECOMMENDATION\", \"CONSULTATION\"], " + ours());
        UUID recommendation = Samples.newId();
        UUID consultation = Samples.newId();

        Topics.tell(EventType.RECOMMENDATION_DRAFTED, recommendation, 1,
                Samples.recommendation(recommendation, lead, null));
        Topics.tell(EventType.RECOMMENDATION_ADOPTED, recommendation, 2,
                Samples.recommendation(recommendation, lead, Samples.now()));
        Topics.tell(EventType.CONSULTATION_CALLED, consultation, 1, Samples.consultation(consultation, lead));
        Topics.tell(EventType.CONSULTATION_COUNTED, consultation, 2, Samples.consultation(consultation, lead));

        awaitTold(person, 2);
        assertThat(types(person)).containsExactlyInAnyOrder(EventType.RECOMMENDATION_ADOPTED.type(),
                EventType.CONSULTATION_CALLED.type());
        assertThat(API.get("/api/v1/feed?limit=200").text()).contains(EventType.CONSULTATION_CALLED.type())
                .doesNotContain(EventType.RECOMMENDATION_DRAFTED.type());
    }

    @Test
    void a_revision_tells_only_if_something_material_changed() {
        Requests.subscribe(person, ours());
        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        Topics.tell(EventType.INITIATIVE_REVISED, initiative.id(), 2, with(initiative.title(), null));
        awaitTold(person, 1);

        Topics.tell(EventType.INITIATIVE_REVISED, initiative.id(), 3,
                with(LocalizedText.of("en", "Training of customs officers"), null));

        awaitTold(person, 2);
        assertThat(types(person)).containsExactlyInAnyOrder(EventType.INITIATIVE_REGISTERED.type(),
                EventType.INITIATIVE_REVISED.type());
        assertThat(times(person)).doesNotHaveDuplicates();
    }

    @Test
    void what_comes_twice_tells_once_and_several_subscriptions_of_one_person_tell_once() {
        Requests.subscribe(person, ours());
        Requests.subscribe(person, "\"kinds\": [\"INITIATIVE\"], " + ours());
        Requests.subscribe(person, "\"territories\": [\"RS\"], " + ours());

        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        Topics.tell(EventType.INITIATIVE_STATUS_CHANGED, initiative.id(), 2, initiative);

        await().atMost(ofSeconds(30)).until(() -> types(person).contains(EventType.INITIATIVE_STATUS_CHANGED.type()));
        assertThat(Requests.subscribed(person)).hasSize(2);
    }

    @Test
    void what_is_hidden_reaches_partners_alone_until_it_is_made_public() {
        Requests.subscribe(person, ours());
        Requests.subscribe(expert, ours());

        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1,
                Samples.initiative(initiative.id(), lead, Visibility.PARTNERS));
        awaitTold(person, 1);
        assertThat(Requests.subscribed(expert)).isEmpty();

        Topics.tell(EventType.INITIATIVE_REVISED, initiative.id(), 2, initiative);
        awaitTold(expert, 1);
    }

    @Test
    void an_organisation_is_news_when_it_registers_and_when_it_is_approved() {
        OrganisationState organisation = Samples.organisation(lead, "XYZ");
        Requests.subscribe(person, "\"kinds\": [\"ORGANISATION\"], " + ours());

        Topics.tell(EventType.ORGANISATION_REGISTERED, lead, 1, organisation);
        Topics.tell(EventType.ORGANISATION_REVISED, lead, 2, organisation);
        Topics.tell(EventType.ORGANISATION_APPROVED, lead, 3, organisation);

        awaitTold(person, 2);
        assertThat(types(person)).containsExactlyInAnyOrder(EventType.ORGANISATION_REGISTERED.type(),
                EventType.ORGANISATION_APPROVED.type());
    }

    @Test
    void what_is_older_than_the_subscription_is_not_told() {
        Requests.subscribe(person, ours());

        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative,
                Samples.now().minusSeconds(3_600));
        Topics.tell(EventType.INITIATIVE_STATUS_CHANGED, initiative.id(), 2, initiative);

        awaitTold(person, 1);
        assertThat(types(person)).containsExactly(EventType.INITIATIVE_STATUS_CHANGED.type());
    }

    @Test
    void who_unsubscribed_is_told_no_more() {
        UUID id = Requests.subscribe(person, ours());
        Requests.subscribe(expert, ours());
        assertThat(person.delete(Requests.PATH + "/" + id)).hasStatus(204);

        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);

        awaitTold(expert, 1);
        assertThat(Requests.subscribed(person)).isEmpty();
    }

    @Test
    void a_burst_becomes_one_message() {
        Requests.subscribe(expert, ours());

        for (int n = 0; n < 30; n++) {
            InitiativeState imported = Samples.initiative(Samples.newId(), lead);
            Topics.tellInBulk(EventType.INITIATIVE_REGISTERED, imported.id(), 1, imported);
        }

        await().atMost(ofSeconds(60)).untilAsserted(
                () -> assertThat(Requests.subscribed(expert).stream().mapToInt(message -> message.path("news").size())
                        .sum()).isEqualTo(30));
        assertThat(Requests.subscribed(expert).size()).isLessThan(5);
        assertThat(Requests.subscribed(expert).getFirst().path("reason").asString()).isEqualTo("SUMMARY");
    }

    private String ours() {
        return "\"organisations\": [\"%s\"]".formatted(lead);
    }

    private InitiativeState with(LocalizedText title, @Nullable Money budget) {
        return new InitiativeState(initiative.id(), title, null, null, lead, List.of(), initiative.themes(),
                initiative.territories(), initiative.targetGroups(), initiative.activityTypes(), initiative.period(),
                budget, List.of(), initiative.status(), null, Visibility.PUBLIC, List.of(), List.of(),
                initiative.createdAt(), Samples.now());
    }

    private static void awaitTold(Api person, int messages) {
        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(Requests.subscribed(person)).hasSize(messages));
    }

    private static List<String> types(Api person) {
        return Requests.subscribed(person).stream().map(message -> message.at("/news/0/type").asString()).toList();
    }

    private static List<String> times(Api person) {
        return Requests.subscribed(person).stream().map(message -> message.at("/news/0/at").asString()).toList();
    }
}
