package org.sinergija.events.registration;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.events.registration.RegistrationRequest.ofSomebody;

class InvitingIT {
    private final Api api = RunningEvents.api();
    private final UUID event = EventRequest.valid().with("registrationPolicy", "\"INVITATION\"").publish(api);
    private final String invitations = "/api/v1/events/%s/invitations".formatted(event);

    @Test
    void a_code_lets_one_registration_in() {
        Answer made = api.post(invitations, "{\"count\": 3}");
        assertThat(made).hasStatus(201);
        String code = made.body().at("/codes/0").asString();

        assertThat(with(code.toLowerCase(Locale.ROOT))).isCreated().has("/status", "CONFIRMED");

        assertThat(with(code)).isProblem(409).hasDetail("was used");
        assertThat(with("unheard-of")).isProblem(409);
        assertThat(ofSomebody().send(api.anonymous(), event)).isProblem(400).hasFault("/invitation", "is required");
        assertThat(api.get(invitations)).has("/made", 3).has("/used", 1);
    }

    @Test
    void a_code_that_is_used_by_many_at_once_gives_one_seat() throws Exception {
        String code = api.post(invitations, "{\"count\": 1}").body().at("/codes/0").asString();

        List<Integer> statuses;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> tries = Stream.generate(() -> (Callable<Integer>) () -> with(code).status())
                    .limit(20).toList();
            statuses = people.invokeAll(tries).stream().map(Future::resultNow).toList();
        }

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void codes_are_stored_by_their_hash_alone_and_a_repeated_request_makes_none_anew() {
        Api keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer made = keyed.post(invitations, "{\"count\": 2}");

        assertThat(keyed.post(invitations, "{\"count\": 2}").body()).isEqualTo(made.body());
        assertThat(api.get(invitations)).has("/made", 2);
        assertThat(String.valueOf(RunningEvents.bean(MongoTemplate.class).findById(event.toString(), Document.class,
                "seat_ledgers"))).doesNotContain(made.body().at("/codes/0").asString());
        assertThat(api.post(invitations, "{\"count\": 501}")).isProblem(400).hasFault("/count", "");
    }

    private Answer with(String code) {
        return ofSomebody().with("invitation", "\"%s\"".formatted(code)).send(api.anonymous(), event);
    }
}
