package org.sinergija.events.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sinergija.events.registration.RegistrationRequest.ofSomebody;
import static org.sinergija.events.registration.RegistrationRequest.path;
import static org.sinergija.events.registration.RegistrationRequest.person;

class RegisteringIT {
    private static final String EVENTS = EventRequest.PATH + "/";

    private final Api api = RunningEvents.api();
    private final Api anybody = api.anonymous();

    @Test
    void anybody_registers_and_manages_it_by_its_secret_alone() {
        UUID event = seats(1).publish(api);

        Answer registered = ofSomebody().with("dietaryNeeds", "\"no nuts\"").send(anybody, event);

        assertThat(registered).isCreated().has("/status", "CONFIRMED").hasHeader("Cache-Control", "no-store")
                .hasHeader("Location", path(registered));
        assertThat(person(api, registered).get(path(registered))).hasStatus(200).has("/name", "Mira Somebody")
                .has("/dietaryNeeds", "no nuts");
        assertThat(anybody.get(path(registered))).isProblem(404);
        assertThat(anybody.with("Registration-Secret", "guessed").delete(path(registered))).isProblem(404);
        assertThat(api.as(TestIssuer.SHARED.partner(UUID.randomUUID())).get(path(registered))).isProblem(404);
    }

    @Test
    void whoever_cancels_gives_the_seat_to_the_first_in_line() {
        UUID event = seats(1).publish(api);
        Answer first = ofSomebody().send(anybody, event);
        Answer second = ofSomebody().send(anybody, event);
        Answer third = ofSomebody().send(anybody, event);
        assertThat(second).has("/status", "WAITLISTED").has("/position", 1);
        assertThat(third).has("/status", "WAITLISTED").has("/position", 2);

        assertThat(person(api, first).delete(path(first))).hasStatus(200).has("/status", "CANCELLED");

        assertThat(person(api, second).get(path(second))).has("/status", "CONFIRMED");
        assertThat(person(api, third).get(path(third))).has("/position", 1);
    }

    @Test
    void a_person_registers_once_however_the_address_is_written() {
        UUID event = seats(5).publish(api);
        String address = "Mira.%s@Example.org".formatted(UUID.randomUUID());
        RegistrationRequest.of(address).send(anybody, event);

        assertThat(RegistrationRequest.of(address.toLowerCase(Locale.ROOT)).send(anybody, event)).isProblem(409)
                .hasDetail("registered already");
        assertThat(api.get(EVENTS + event + "/registrations").body().path("items")).hasSize(1);
    }

    @Test
    void a_request_that_is_repeated_registers_once_and_is_told_the_same_secret() {
        UUID event = seats(5).publish(api);
        RegistrationRequest request = ofSomebody();
        Api keyed = anybody.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = request.send(keyed, event);

        assertThat(request.send(keyed, event)).isCreated().has("/id", first.id())
                .has("/manage/secret", first.body().at("/manage/secret").asString());
    }

    @Test
    void nobody_registers_for_what_is_a_draft_closed_or_cancelled() {
        UUID draft = seats(5).draft(api).id();
        UUID closed = seats(5).with("start", "\"2020-10-16T09:00:00\"").with("end", "\"2020-10-16T15:00:00\"")
                .publish(api);
        UUID cancelled = seats(5).publish(api);
        api.post(EVENTS + cancelled + "/status", "{\"status\": \"CANCELLED\"}");

        assertThat(ofSomebody().send(anybody, draft)).isProblem(404);
        assertThat(ofSomebody().send(api, draft)).isProblem(409).hasDetail("DRAFT");
        assertThat(ofSomebody().send(anybody, closed)).isProblem(409).hasDetail("Registration closed at 2020-10-16");
        assertThat(ofSomebody().send(anybody, cancelled)).isProblem(409).hasDetail("CANCELLED");
    }

    @Test
    void the_address_online_is_told_to_the_confirmed_alone() {
        UUID event = EventRequest.hybrid().with("onlineCapacity", "1").publish(api);
        Answer confirmed = ofSomebody().with("attendance", "\"ONLINE\"").send(anybody, event);
        Answer waiting = ofSomebody().with("attendance", "\"ONLINE\"").send(anybody, event);

        assertThat(confirmed).has("/onlineUrl", "https://meet.example.org/room");
        assertThat(waiting).has("/status", "WAITLISTED");
        assertThat(waiting.text()).doesNotContain("meet.example.org");
        assertThat(ofSomebody().send(anybody, event)).isProblem(400).hasFault("/attendance", "is required");
    }

    @Test
    void answers_are_those_that_the_organiser_asked_for() {
        UUID event = seats(5).with("questions", """
                [{"key": "role", "text": {"en": "Your role?"}, "required": true,
                  "options": [{"en": "Judge", "fr": "Juge"}, {"en": "Officer"}]}]""").publish(api);

        assertThat(ofSomebody().send(anybody, event)).isProblem(400).hasFault("/answers/role", "is required");
        assertThat(ofSomebody().with("answers", "{\"role\": \"King\", \"age\": \"7\"}").send(anybody, event))
                .isProblem(400).hasFault("/answers/role", "none of the options")
                .hasFault("/answers/age", "no question");
        assertThat(ofSomebody().with("answers", "{\"role\": \"Juge\"}").send(anybody, event)).isCreated();
    }

    @Test
    void a_focal_point_registers_its_own_people_within_the_cap() {
        UUID event = seats(5).with("capacityPerOrganisation", "1").publish(api);
        UUID organisation = UUID.randomUUID();
        Api focalPoint = api.as(TestIssuer.SHARED.partner(organisation));

        assertThat(ofSomebody().send(focalPoint, event)).has("/status", "CONFIRMED");
        Answer second = ofSomebody().send(focalPoint, event);
        assertThat(second).has("/status", "WAITLISTED");
        assertThat(focalPoint.get(path(second))).hasStatus(200);
        assertThat(ofSomebody().with("organisation", "\"%s\"".formatted(UUID.randomUUID())).send(focalPoint, event))
                .isProblem(403);
        assertThat(ofSomebody().send(anybody, event)).isProblem(400).hasFault("/organisation", "is required");
    }

    @Test
    void more_seats_promote_who_waits_and_a_cancelled_event_releases_all() {
        EventRequest request = seats(1);
        UUID event = request.publish(api);
        Answer first = ofSomebody().send(anybody, event);
        Answer second = ofSomebody().send(anybody, event);

        api.with("If-Match", "*").put(EVENTS + event, request.with("capacity", "2").json());
        assertThat(person(api, second).get(path(second))).has("/status", "CONFIRMED");

        api.post(EVENTS + event + "/status", "{\"status\": \"CANCELLED\"}");
        assertThat(person(api, first).get(path(first))).has("/status", "CANCELLED")
                .has("/reason", "The event was cancelled.");
        assertThat(api.get(EVENTS + event + "/seats")).has("/open", false).has("/attendances/0/confirmed", 0);
    }

    @Test
    void the_ledger_follows_its_event_though_nobody_asks() {
        EventRequest request = seats(1);
        UUID event = request.publish(api);
        ofSomebody().send(anybody, event);
        ofSomebody().send(anybody, event);

        api.with("If-Match", "*").put(EVENTS + event, request.with("capacity", "2").json());

        MongoTemplate mongo = RunningEvents.bean(MongoTemplate.class);
        await().untilAsserted(() -> assertThat(
                String.valueOf(mongo.findById(event.toString(), Document.class, "seat_ledgers")))
                .contains("CONFIRMED").doesNotContain("WAITLISTED"));
    }

    @Test
    void organisers_approve_and_reject() {
        UUID event = seats(1).with("registrationPolicy", "\"APPROVAL\"").publish(api);
        Answer first = ofSomebody().send(anybody, event);
        Answer second = ofSomebody().send(anybody, event);
        String all = EVENTS + event + "/registrations/";
        assertThat(first).has("/status", "PENDING");
        assertThat(first.body().has("position")).isFalse();

        assertThat(api.post(all + first.id() + "/approval")).hasStatus(200).has("/status", "CONFIRMED");
        assertThat(api.post(all + second.id() + "/rejection", "{\"reason\": \"Full\"}")).has("/status", "REJECTED");

        assertThat(person(api, second).get(path(second))).has("/status", "REJECTED").has("/reason", "Full");
        assertThat(api.post(all + second.id() + "/approval")).isProblem(409);
        assertThat(api.post(all + UUID.randomUUID() + "/approval")).isProblem(404);
    }

    @Test
    void a_hundred_at_once_get_the_seats_that_there_are_and_a_line_without_gaps() throws Exception {
        UUID event = seats(33).publish(api);

        List<Answer> answers;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> coming = IntStream.range(0, 100)
                    .mapToObj(_ -> people.submit(() -> ofSomebody().send(anybody, event))).toList();
            answers = new ArrayList<>();
            for (Future<Answer> each : coming) {
                answers.add(each.get());
            }
        }

        assertThat(answers.stream().filter(answer -> answer.text().contains("CONFIRMED"))).hasSize(33);
        assertThat(api.get(EVENTS + event + "/seats")).has("/attendances/0/confirmed", 33)
                .has("/attendances/0/waiting", 67);
        answers.forEach(answer -> assertThat(person(api, answer).get(path(answer))).has("/status",
                answer.body().path("status").asString()));
        assertThat(answers.stream().map(answer -> answer.body().path("position").asInt()).filter(place -> place > 0)
                .sorted().toList()).containsExactlyElementsOf(IntStream.rangeClosed(1, 67).boxed().toList());
    }

    private static EventRequest seats(int capacity) {
        return EventRequest.valid().with("capacity", String.valueOf(capacity));
    }
}
