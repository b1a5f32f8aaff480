package org.sinergija.events.event;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.sinergija.testsupport.probe.SeenEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PublishingAnEventIT {
    private static final String PATH = EventRequest.PATH;

    private final UUID organiser = UUID.randomUUID();
    private final Api api = RunningEvents.api();
    private final Api own = api.as(TestIssuer.SHARED.partner(organiser));
    private final Api other = api.as(TestIssuer.SHARED.partner(UUID.randomUUID()));

    @Test
    void a_drafted_event_is_answered_with_its_address_and_local_times() {
        Answer drafted = ours().draft(own);

        assertThat(drafted).isCreated().hasHeader("ETag", "\"1\"").has("/status", "DRAFT")
                .has("/start", "2036-10-16T09:00:00").has("/zone", "Europe/Belgrade").has("/venue/city", "Belgrade")
                .has("/registrationPolicy", "OPEN").has("/calendarSequence", 0);
        assertThat(own.get(PATH + "/" + drafted.id()).body()).isEqualTo(drafted.body());
    }

    @Test
    void nobody_but_its_organisers_knows_of_a_draft() {
        UUID id = ours().draft(own).id();
        String list = PATH + "?organisation=" + organiser;

        assertThat(other.get(PATH + "/" + id)).isProblem(404).hasDetail("There is no event");
        assertThat(api.anonymous().get(PATH + "/" + id)).isProblem(404);
        assertThat(other.with("If-Match", "*").put(PATH + "/" + id, ours().json())).isProblem(404);
        assertThat(other.get(list).body().path("items")).isEmpty();
        assertThat(own.get(list).body().path("items")).hasSize(1);
        assertThat(api.get(list).body().path("items")).hasSize(1);

        publish(id);

        assertThat(api.anonymous().get(PATH + "/" + id)).hasStatus(200).has("/status", "PUBLISHED");
        assertThat(other.get(list).body().path("items")).hasSize(1);
        assertThat(other.with("If-Match", "*").put(PATH + "/" + id, ours().json())).isProblem(403);
    }

    @Test
    void publishing_says_at_once_all_that_is_missing() {
        UUID id = ours().with("format", "\"HYBRID\"").without("venue").without("themes").without("territories")
                .draft(own).id();

        assertThat(publish(id)).isProblem(400).hasFault("/venue", "is required before").hasFault("/onlineUrl",
                "is required before").hasFault("/themes", "is required before").hasFault("/territories",
                        "is required before");
        assertThat(own.get(PATH + "/" + id)).has("/status", "DRAFT");
    }

    @Test
    void what_a_published_event_needs_cannot_be_taken_away() {
        UUID id = ours().publish(own);

        assertThat(own.with("If-Match", "*").put(PATH + "/" + id, ours().without("venue").json())).isProblem(400)
                .hasFault("/venue", "is required");
    }

    @Test
    void the_address_online_is_shown_to_organisers_alone_and_told_to_nobody() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "events.events")) {
            UUID id = ours().with("format", "\"ONLINE\"").with("onlineUrl", "\"https://meet.example.org/secret\"")
                    .publish(own);

            assertThat(own.get(PATH + "/" + id)).has("/onlineUrl", "https://meet.example.org/secret");
            assertThat(other.get(PATH + "/" + id).text()).doesNotContain("meet.example.org");
            SeenEvent event = probe.await("org.sinergija.events.event.published.v1", id);
            assertThat(event.body().toString()).contains("PUBLISHED").doesNotContain("meet.example.org");
        }
    }

    @Test
    void calendars_learn_of_a_new_time_or_place_and_not_of_a_new_title() {
        UUID id = ours().publish(own);

        assertThat(revise(id, ours().with("title", "{\"en\": \"Another\"}"))).has("/calendarSequence", 1);
        assertThat(revise(id, ours().with("start", "\"2036-10-15T09:00:00\""))).has("/calendarSequence", 2);
        assertThat(revise(id, ours().with("start", "\"2036-10-15T09:00:00\"")
                .with("venue", "{\"name\": \"Hall\", \"city\": \"Skopje\", \"country\": \"MK\"}")))
                .has("/calendarSequence", 3);
    }

    @Test
    void what_was_cancelled_stays_cancelled() {
        UUID id = ours().publish(own);

        assertThat(own.post(PATH + "/" + id + "/status", "{\"status\": \"CANCELLED\", \"reason\": \"Flood\"}"))
                .hasStatus(200).has("/status", "CANCELLED").has("/statusReason", "Flood").has("/calendarSequence", 2);
        assertThat(publish(id)).isProblem(409).hasDetail("An event that is CANCELLED cannot become PUBLISHED.");
        assertThat(revise(id, ours().with("title", "{\"en\": \"Another\"}"))).isProblem(409);
    }

    @Test
    void an_event_that_has_not_begun_is_not_completed() {
        UUID id = ours().publish(own);

        assertThat(own.post(PATH + "/" + id + "/status", "{\"status\": \"COMPLETED\"}")).isProblem(409)
                .hasDetail("has not begun");
    }

    @Test
    void impossible_events_are_refused_with_every_fault() {
        assertThat(ours().with("end", "\"2036-10-16T08:00:00\"").draft(own)).isProblem(400).hasFault("/end",
                "is not after the start");
        assertThat(ours().with("zone", "\"Europe/Atlantis\"").with("capacity", "-1").draft(own)).isProblem(400)
                .hasFault("/zone", "is no time zone").hasFault("/capacity", "");
        assertThat(ours().with("capacity", "2147483648").draft(own)).isProblem(400);
        assertThat(ours().with("capacity", "0").draft(own)).isProblem(400);
        assertThat(ours().with("onlineCapacity", "5").draft(own)).isProblem(400).hasFault("/onlineCapacity", "HYBRID");
        assertThat(ours().with("onlineUrl", "\"javascript:alert(1)\"").draft(own)).isProblem(400).hasFault("/onlineUrl",
                "is no web address");
        assertThat(ours().with("organisers", "[]").draft(own)).isProblem(400).hasFault("/organisers", "is required");
    }

    @Test
    void one_of_several_organisers_may_change_it() {
        UUID id = ours().with("organisers", "[\"%s\", \"%s\"]".formatted(UUID.randomUUID(), organiser)).publish(api);

        assertThat(revise(id, ours())).hasStatus(200);
    }

    @Test
    void a_list_shows_the_events_of_a_theme_a_territory_and_some_days() {
        UUID id = ours().publish(own);
        String list = PATH + "?organisation=" + organiser;

        assertThat(ids(list + "&theme=migration-governance&territory=RS&kind=WORKSHOP")).containsExactly(id);
        assertThat(ids(list + "&theme=return")).isEmpty();
        assertThat(ids(list + "&from=2036-10-17&to=2036-10-20")).containsExactly(id);
        assertThat(ids(list + "&from=2036-10-18")).isEmpty();
        assertThat(ids(list + "&to=2036-10-15")).isEmpty();
    }

    private List<UUID> ids(String list) {
        return api.get(list).body().path("items").valueStream()
                .map(item -> UUID.fromString(item.path("id").asString())).toList();
    }

    private EventRequest ours() {
        return EventRequest.valid().with("organisers", "[\"%s\"]".formatted(organiser));
    }

    private Answer publish(UUID id) {
        return own.post(PATH + "/" + id + "/status", "{\"status\": \"PUBLISHED\"}");
    }

    private Answer revise(UUID id, EventRequest request) {
        return own.with("If-Match", "*").put(PATH + "/" + id, request.json());
    }
}
