package org.sinergija.events.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.MovableClock;
import org.sinergija.events.RunningEvents;
import org.sinergija.events.seat.Change.What;
import org.sinergija.events.seating.SeatChange;
import org.sinergija.events.seating.SeatFollower;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sinergija.events.registration.RegistrationRequest.ofSomebody;
import static org.sinergija.events.registration.RegistrationRequest.path;
import static org.sinergija.events.registration.RegistrationRequest.person;

/// A second instance on the same store, whose clock a test moves.
class TwoInstancesIT {
    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2036-09-01T10:00:00Z"));
    private static final Map<String, SeatChange> TOLD = new ConcurrentHashMap<>();
    private static final Api API = RunningEvents.api();
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void start() {
        second = RunningEvents.start("events", context -> {
            context.getBeanFactory().registerSingleton("clock", CLOCK);
            context.getBeanFactory().registerSingleton("follower",
                    (SeatFollower) change -> TOLD.put(change.cause(), change));
        }, "--sinergija.events.sweep=200ms");
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    private static Api other() {
        return RunningEvents.api(second).anonymous();
    }

    @Test
    void two_instances_give_out_each_seat_once() throws Exception {
        UUID event = seats(20).with("capacityPerOrganisation", "2").publish(API);

        List<Answer> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> coming = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                Api api = i % 2 == 0 ? API.anonymous() : other();
                String organisation = "\"Organisation %d\"".formatted(i % 15);
                coming.add(people.submit(
                        () -> ofSomebody().with("organisation", organisation).send(api, event)));
            }
            for (Future<Answer> each : coming) {
                answers.add(each.get());
            }
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isCreated());
        List<Answer> seated = answers.stream().filter(answer -> answer.text().contains("CONFIRMED")).toList();
        assertThat(seated).hasSize(20);
        assertThat(seated.stream().collect(Collectors.groupingBy(
                answer -> answer.body().path("organisation").asString(), Collectors.counting())).values())
                .allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
        assertThat(API.get("/api/v1/events/%s/seats".formatted(event))).has("/attendances/0/confirmed", 20)
                .has("/attendances/0/waiting", 100);
    }

    @Test
    void an_offer_lapses_by_itself_and_the_next_is_offered_the_seat() {
        UUID event = seats(1).with("offerHours", "24").publish(API);
        Answer first = ofSomebody().send(other(), event);
        Answer next = ofSomebody().send(other(), event);
        Answer third = ofSomebody().send(other(), event);
        person(other(), first).delete(path(first));
        assertThat(person(other(), next).get(path(next))).has("/status", "OFFERED");
        assertThat(person(other(), third).get(path(third))).has("/status", "WAITLISTED");

        CLOCK.moveTo(CLOCK.instant().plus(Duration.ofHours(24)));

        await().untilAsserted(() -> assertThat(told(third)).contains(What.OFFERED));
        assertThat(told(next)).containsExactlyInAnyOrder(What.REGISTERED, What.OFFERED, What.LAPSED);
        assertThat(person(other(), next).post(path(next) + "/acceptance")).isProblem(409);
        assertThat(person(other(), third).post(path(third) + "/acceptance")).has("/status", "CONFIRMED");
    }

    @Test
    void who_follows_is_told_of_what_happened_to_others() {
        UUID event = seats(1).publish(API);
        Answer first = ofSomebody().send(other(), event);
        Answer next = ofSomebody().send(other(), event);

        person(other(), first).delete(path(first));

        await().untilAsserted(() -> assertThat(told(next)).contains(What.REGISTERED, What.PROMOTED));
        assertThat(told(first)).contains(What.CANCELLED);
    }

    @Test
    void an_instance_that_is_closed_leaves_everything_to_the_other() {
        UUID event = seats(1).publish(API);
        Answer first = ofSomebody().send(API.anonymous(), event);
        Answer next;
        try (ConfigurableApplicationContext third = RunningEvents.start("events")) {
            next = ofSomebody().send(RunningEvents.api(third).anonymous(), event);
        }

        person(other(), first).delete(path(first));

        assertThat(person(API, next).get(path(next))).has("/status", "CONFIRMED");
    }

    private static List<What> told(Answer registered) {
        return TOLD.values().stream().filter(change -> change.registration().equals(registered.id()))
                .map(SeatChange::what).toList();
    }

    private static EventRequest seats(int capacity) {
        return EventRequest.valid().with("capacity", String.valueOf(capacity));
    }
}
