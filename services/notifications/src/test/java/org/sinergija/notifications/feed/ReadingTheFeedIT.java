package org.sinergija.notifications.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.Resolution;
import org.sinergija.notifications.RunningNotifications;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.Topics;
import org.sinergija.testsupport.api.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTheFeedIT {
    private final UUID us = Samples.newId();
    private String from = "";

    @BeforeEach
    void goOnFromTheEnd() {
        from = Quiet.end();
    }

    @Test
    void what_a_topic_tells_is_read_as_a_batch_of_cloud_events_with_all_that_it_said() {
        InitiativeState initiative = Samples.initiative(Samples.newId(), us);
        Topics.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);

        Quiet.eventually().untilAsserted(() -> assertThat(feedOfTopics(initiative.id())).hasSize(1));
        JsonNode event = feedOfTopics(initiative.id()).getFirst();
        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(event.path("id").asString()).isEqualTo(initiative.id() + ":1");
        assertThat(event.path("source").asString()).isEqualTo("/services/projects");
        assertThat(event.path("type").asString()).isEqualTo("org.sinergija.projects.initiative.registered.v1");
        assertThat(event.path("subject").asString()).isEqualTo(initiative.id().toString());
        assertThat(event.path("sequence").isString()).isTrue();
        assertThat(event.path("datacontenttype").asString()).isEqualTo("application/json");
        assertThat(event.has("traceparent")).isFalse();
        assertThat(event.at("/data/title/en").asString()).isEqualTo("Training of border police in Preševo");
        assertThat(event.at("/data/budget/amount").asInt()).isEqualTo(125_000);
    }

    @Test
    void a_batch_is_named_so_also_for_who_asks_for_plain_json() {
        Answer plain = Quiet.PUBLIC.with("Accept", "application/json").get(from);
        Answer batch = Quiet.PUBLIC.with("Accept", "application/cloudevents-batch+json").get(from);

        assertThat(plain.header("Content-Type")).isEqualTo("application/cloudevents-batch+json");
        assertThat(batch.header("Content-Type")).isEqualTo("application/cloudevents-batch+json");
        assertThat(plain.text()).isEqualTo("[]");
    }

    @Test
    void whoever_follows_the_link_reads_all_once_and_in_order_and_at_the_end_comes_back_to_the_same_place() {
        List<InitiativeState> told = List.of(registered(), registered(), registered(), registered(), registered());

        awaited(5);
        List<JsonNode> read = Quiet.all(from.replace("limit=200", "limit=2"));
        Answer end = Quiet.PUBLIC.get(Quiet.end());

        assertThat(Quiet.ids(read)).isEqualTo(told.stream().map(initiative -> initiative.id() + ":1").toList());
        assertThat(Quiet.next(end)).isEqualTo(Quiet.end());
        assertThat(Quiet.PUBLIC.with("If-None-Match", end.etag()).get(Quiet.end()).status()).isEqualTo(304);
        InitiativeState later = registered();
        Quiet.eventually().untilAsserted(() -> assertThat(Quiet.ids(Quiet.all(Quiet.next(end))))
                .containsExactly(later.id() + ":1"));
    }

    @Test
    void each_event_has_the_cursor_by_which_to_go_on_after_it() {
        registered();
        InitiativeState second = registered();

        List<JsonNode> read = awaited(2);
        String after = "/api/v1/feed?after=" + read.getFirst().path("cursor").asString();

        assertThat(Quiet.ids(Quiet.all(after))).containsExactly(second.id() + ":1");
    }

    @Test
    void a_cursor_that_is_not_ours_is_refused_by_its_name() {
        String ours = from.replaceAll(".*after=([^&]*).*", "$1");
        String altered = (ours.charAt(0) == 'A' ? "B" : "A") + ours.substring(1);

        for (String wrong : List.of("", "7", "n%20o", altered, ours + "AAAA")) {
            Answer answer = Quiet.PUBLIC.get("/api/v1/feed?limit=0&type=no.type&after=" + wrong);
            assertThat(answer).isProblem(400);
        }
        Answer answer = Quiet.PUBLIC.get("/api/v1/feed?after=" + altered);
        assertThat(answer).isProblem(400);
        assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/after");
        Answer faults = Quiet.PUBLIC.get("/api/v1/feed?limit=201&type=no.type");
        assertThat(faults.body().path("errors").valueStream().map(fault -> fault.path("pointer").asString()))
                .containsExactlyInAnyOrder("/limit", "/type");
    }

    @Test
    void a_type_alone_can_be_read() {
        InitiativeState initiative = registered();
        Quiet.tell(EventType.INITIATIVE_REVISED, initiative.id(), 2, initiative);
        registered();
        awaited(3);

        List<JsonNode> read = Quiet.all(from + "&type=" + EventType.INITIATIVE_REVISED.type());

        assertThat(Quiet.ids(read)).containsExactly(initiative.id() + ":2");
    }

    @Test
    void what_comes_twice_is_there_once() {
        InitiativeState initiative = registered();
        Quiet.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        registered();

        assertThat(awaited(2)).hasSize(2);
    }

    @Test
    void nobody_learns_from_it_who_decided() {
        OverlapState found = Samples.overlap(Samples.newId(), Samples.side(registered()), Samples.side(registered()),
                OverlapLevel.DUPLICATE);
        Resolution resolution = new Resolution(Outcome.COORDINATED, "We share the trainers.", "account-of-ana",
                Samples.now());
        Quiet.tell(EventType.OVERLAP_RESOLVED, found.id(), 1,
                new OverlapState(found.id(), found.left(), found.right(), found.score(), found.level(),
                        found.factors(), OverlapStatus.RESOLVED, null, resolution, resolution, null, 0,
                        found.detectedAt(),
                        Samples.now()));

        JsonNode event = awaited(3).getLast();

        assertThat(event.at("/data/resolution/outcome").asString()).isEqualTo("COORDINATED");
        assertThat(event.toString()).doesNotContain("account-of-ana");
        assertThat(event.at("/data/previousResolution/by").asString()).isEqualTo("withheld");
    }

    @Test
    void nothing_is_left_of_what_was_erased_and_no_event_that_comes_again_brings_it_back() {
        InitiativeState gone = registered();
        InitiativeState stays = registered();
        Quiet.tell(EventType.INITIATIVE_REVISED, gone.id(), 2, gone);
        awaited(3);

        Quiet.erase(Topic.INITIATIVES, gone.id());
        Quiet.tell(EventType.INITIATIVE_REGISTERED, gone.id(), 1, gone);

        assertThat(Quiet.ids(Quiet.all(from))).containsExactly(stays.id() + ":1");
        assertThat(Quiet.entries())
                .filteredOn(entry -> entry.subject().equals(gone.id())).hasSize(2)
                .allSatisfy(entry -> assertThat(entry.state()).isNull());
    }

    private List<JsonNode> awaited(int count) {
        Quiet.eventually().untilAsserted(() -> assertThat(Quiet.all(from)).hasSize(count));
        return Quiet.all(from);
    }

    private InitiativeState registered() {
        InitiativeState initiative = Samples.initiative(Samples.newId(), us);
        Quiet.tell(EventType.INITIATIVE_REGISTERED, initiative.id(), 1, initiative);
        return initiative;
    }

    private static List<JsonNode> feedOfTopics(UUID subject) {
        String address = "/api/v1/feed?limit=200";
        List<JsonNode> found = new ArrayList<>();
        Answer answer = RunningNotifications.shared().api().anonymous().get(address);
        while (!answer.body().isEmpty()) {
            answer.body().valueStream().filter(event -> event.path("subject").asString().equals(subject.toString()))
                    .forEach(found::add);
            answer = RunningNotifications.shared().api().anonymous().get(Quiet.next(answer));
        }
        return found;
    }
}
