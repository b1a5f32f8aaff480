package org.sinergija.events.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

class PlanningSessionsIT {
    private final UUID organiser = UUID.randomUUID();
    private final Api own = RunningEvents.api().as(TestIssuer.SHARED.partner(organiser));
    private final UUID event = EventRequest.valid().with("organisers", "[\"%s\"]".formatted(organiser)).publish(own);
    private final String path = EventRequest.PATH + "/" + event + "/sessions";

    @Test
    void the_sessions_are_listed_by_their_start() {
        plan("11:00", "12:00", "");
        Answer first = plan("09:00", "10:00",
                ", \"keyArea\": {\"en\": \"Integration\"}, \"speakers\": [" + speaker("Ana")
                        + "], \"interpretation\": [\"sq\"]");
        plan("10:00", "11:00", "");

        assertThat(first).isCreated().has("/keyArea/en", "Integration").has("/speakers/0/name", "Ana");
        assertThat(RunningEvents.api().anonymous().get(path + "?limit=2").body().path("items").valueStream()
                .map(item -> item.path("start").asString()))
                .containsExactly("2036-10-16T09:00:00", "2036-10-16T10:00:00");
    }

    @Test
    void nobody_speaks_in_two_sessions_at_once_however_the_name_is_spelt() {
        UUID first = plan("09:00", "10:00", ", \"speakers\": [" + speaker("Ђорђе Петровић") + "]").id();

        assertThat(plan("09:59", "10:30", ", \"moderators\": [" + speaker("DJORDJE  Petrović") + "]")).isProblem(409)
                .hasDetail("is taken by the session Session 09:00").has("/session", first);
        assertThat(plan("10:00", "10:30", ", \"speakers\": [" + speaker("Đorđe Petrović") + "]")).isCreated();
        assertThat(
                plan("09:00", "10:00", ", \"speakers\": [{\"name\": \"Đorđe Petrović\", \"organisation\": \"IOM\"}]"))
                .isCreated();
    }

    @Test
    void no_room_holds_two_sessions_at_once() {
        UUID first = plan("09:00", "10:00", ", \"room\": \"Main Hall\"").id();
        UUID later = plan("10:00", "11:00", ", \"room\": \"main hall\"").id();

        assertThat(plan("09:30", "09:40", ", \"room\": \"main-hall\"")).isProblem(409).has("/session", first);
        assertThat(revise(later, "*", "09:30", ", \"room\": \"Main hall\"")).isProblem(409).has("/session", first);
        assertThat(revise(later, "*", "10:30", ", \"room\": \"Main hall\"")).hasStatus(200);

        assertThat(own.delete(path + "/" + first)).hasStatus(204);
        assertThat(own.get(path + "/" + first)).isProblem(404);
        assertThat(plan("09:30", "09:40", ", \"room\": \"main-hall\"")).isCreated();
    }

    @Test
    void of_two_that_change_a_session_the_later_is_told_so() {
        Answer planned = plan("09:00", "10:00", "");

        assertThat(revise(planned.id(), planned.etag(), "09:15", "")).hasStatus(200).hasHeader("ETag", "\"2\"")
                .has("/start", "2036-10-16T09:15:00");
        assertThat(revise(planned.id(), planned.etag(), "09:20", "")).isProblem(412);
        assertThat(own.put(path + "/" + planned.id(), session("09:20", "12:00", ""))).isProblem(428);
    }

    @Test
    void of_many_that_take_one_room_at_the_same_moment_one_gets_it() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Answer>> requests = IntStream.range(0, 16)
                    .<Callable<Answer>>mapToObj(_ -> () -> plan("09:00", "10:00", ", \"room\": \"Hall\"")).toList();
            List<Integer> statuses = Stream.of(pool.invokeAll(requests)).flatMap(List::stream).map(Future::resultNow)
                    .map(Answer::status).sorted().toList();

            assertThat(statuses.getFirst()).isEqualTo(201);
            assertThat(statuses.subList(1, 16)).containsOnly(409);
        }
        assertThat(own.get(path).body().path("items")).hasSize(1);
    }

    @Test
    void a_session_lies_within_its_event() {
        assertThat(own.post(path, "{\"title\": {\"en\": \"x\"}, \"start\": \"2036-10-16T08:59:00\", \"end\": "
                + "\"2036-10-17T15:31:00\"}")).isProblem(400).hasFaultsExactlyAt("/start", "/end");
        assertThat(plan("10:00", "09:00", "")).isProblem(400).hasFault("/end", "is not after the start");
        assertThat(plan("10:00", "11:00", ", \"speakers\": [{\"name\": \" \"}, null]")).isProblem(400)
                .hasFault("/speakers/0/name", "");
    }

    @Test
    void whoever_moves_an_event_is_told_which_sessions_lie_outside_and_may_move_them_along() {
        String talk = ", \"room\": \"Hall\", \"speakers\": [" + speaker("Ana") + "]";
        UUID first = plan("09:00", "10:00", talk).id();
        UUID second = plan("10:00", "11:00", talk).id();
        EventRequest later = EventRequest.valid().with("organisers", "[\"%s\"]".formatted(organiser))
                .with("start", "\"2036-10-16T10:00:00\"");
        Api changing = own.with("If-Match", "*");

        assertThat(changing.put(EventRequest.PATH + "/" + event, later.json())).hasStatus(200)
                .has("/sessionsOutside/0", first);
        assertThat(own.get(path + "/" + first)).has("/outsideEvent", true).has("/start", "2036-10-16T09:00:00");
        assertThat(own.get(EventRequest.PATH + "/" + event).body().has("sessionsOutside")).isFalse();

        Answer moved = changing.put(EventRequest.PATH + "/" + event + "?sessions=SHIFT",
                later.with("start", "\"2036-10-20T11:00:00\"").with("end", "\"2036-10-20T13:00:00\"").json());

        assertThat(moved).hasStatus(200).has("/sessionsOutside/0", first);
        assertThat(moved.body().path("sessionsOutside")).hasSize(1);
        assertThat(own.get(path + "/" + first)).has("/start", "2036-10-20T10:00:00")
                .has("/end", "2036-10-20T11:00:00").hasHeader("ETag", "\"2\"").has("/speakers/0/name", "Ana");
        assertThat(own.get(path + "/" + second)).has("/start", "2036-10-20T11:00:00");
        assertThat(plan("09:00", "10:00", talk)).isProblem(400);
        assertThat(own.with("If-Match", "*").put(path + "/" + first, session("11:30", "12:30", talk)
                .replace("2036-10-16", "2036-10-20"))).isProblem(409).has("/session", second);
        assertThat(RunningEvents.bean(MongoTemplate.class).count(
                Query.query(Criteria.where("session").in(first, second)), Edition.class)).isEqualTo(2);
        assertThat(changing.put(EventRequest.PATH + "/" + event + "?sessions=DROP", later.json())).isProblem(400);
    }

    @Test
    void the_programme_of_a_cancelled_event_stays_as_it_is() {
        own.post(EventRequest.PATH + "/" + event + "/status", "{\"status\": \"CANCELLED\"}");

        assertThat(plan("09:00", "10:00", "")).isProblem(409).hasDetail("CANCELLED can no longer be changed");
    }

    @Test
    void ten_thousand_sessions_are_as_many_as_an_event_has() {
        MongoTemplate mongo = RunningEvents.bean(MongoTemplate.class);
        LocalDateTime start = LocalDateTime.of(2036, 10, 16, 9, 0);
        List<Slot> slots = IntStream.range(0, Agenda.MOST - 1).mapToObj(n -> new Slot(UUID.randomUUID(),
                UUID.randomUUID(), 1, start, start.plusHours(1), List.of((long) n, n + 100_000L, n + 200_000L)))
                .toList();
        mongo.insert(new Agenda(event, slots));
        mongo.insertAll(slots.stream().map(slot -> new Edition(slot.edition(), slot.session(),
                RunningEvents.bean(tools.jackson.databind.json.JsonMapper.class).readValue(
                        session("09:00", "10:00", ""),
                        SessionDetails.class),
                java.time.Instant.EPOCH)).toList());

        assertThat(plan("09:00", "10:00", ", \"room\": \"Hall\"")).isCreated();
        assertThat(plan("10:00", "11:00", "")).isProblem(409).hasDetail("at most 10000 sessions");
        assertThat(own.get(path + "?limit=200").body().path("items")).hasSize(200);
        assertThat(own.get(EventRequest.PATH + "/" + event + "/programme")).hasStatus(200);
        assertThat(own.get(EventRequest.PATH + "/" + event + "/programme.pdf")).isProblem(409)
                .hasDetail("1000 sessions");
    }

    private Answer plan(String start, String end, String further) {
        return own.post(path, session(start, end, further));
    }

    private Answer revise(UUID session, String etag, String start, String further) {
        return own.with("If-Match", etag).put(path + "/" + session, session(start, "12:00", further));
    }

    private static String session(String start, String end, String further) {
        return "{\"title\": {\"en\": \"Session %1$s\"}, \"start\": \"2036-10-16T%1$s:00\", \"end\": \"2036-10-16T%2$s:00\"%3$s}"
                .formatted(start, end, further);
    }

    private static String speaker(String name) {
        return "{\"name\": \"%s\", \"organisation\": \"UNHCR\", \"role\": \"Head of unit\", \"remote\": true}"
                .formatted(name);
    }
}
