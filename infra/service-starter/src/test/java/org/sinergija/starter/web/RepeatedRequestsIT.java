package org.sinergija.starter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatedRequestsIT {
    private static final String THINGS = "/api/v1/things";
    private static final String DRILL = "{\"title\": {\"en\": \"Drill\"}, \"kind\": \"TOOL\"}";
    private static final String SAW = "{\"title\": {\"en\": \"Saw\"}, \"kind\": \"TOOL\"}";

    private final Api api = WebService.api();
    private final MongoTemplate mongo = WebService.bean(MongoTemplate.class);
    private final Api keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());

    @Test
    void a_repetition_gets_the_first_answer_again() {
        Answer first = keyed.post(THINGS, DRILL);

        Answer second = keyed.post(THINGS, DRILL);

        assertThat(second).isCreated().hasHeader("Location", first.header("Location")).hasHeader("ETag", first.etag())
                .hasHeader("Content-Type", first.header("Content-Type"));
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        Answer first = keyed.post(THINGS, DRILL);

        assertThat(keyed.post(THINGS, SAW)).isProblem(422).has("/type", "urn:sinergija:problem:idempotency-key-reused");
        assertThat(api.get(first.header("Location"))).has("/title/en", "Drill");
    }

    @Test
    void the_same_key_elsewhere_is_another_request() {
        Answer thing = keyed.post(THINGS, DRILL);

        assertThat(keyed.post(THINGS + "/search", DRILL)).hasStatus(200).has("/items/0/kind", "TOOL");
        assertThat(keyed.post(THINGS, DRILL).id()).isEqualTo(thing.id());
    }

    @Test
    void a_request_whose_answer_a_crash_swallowed_creates_nothing_twice() {
        Answer first = keyed.post(THINGS, DRILL);
        mongo.getCollection("idempotency_keys").updateMany(Filters.eq("reservedId", first.id().toString()),
                Updates.unset("answer"));

        Answer second = keyed.post(THINGS, DRILL);

        assertThat(second).isCreated();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void the_same_request_many_times_at_once_creates_one_thing() throws InterruptedException, ExecutionException {
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                answers.add(clients.submit(() -> keyed.post(THINGS, DRILL)));
            }
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isCreated());
        assertThat(answers).extracting(answer -> answer.get().id()).containsOnly(answers.getFirst().get().id());
    }

    @Test
    void a_refused_request_may_be_tried_again() {
        String unmet = "{\"title\": {\"en\": \"Drill\"}}";
        assertThat(keyed.post(THINGS, unmet)).isProblem(400);

        assertThat(keyed.post(THINGS, unmet)).isProblem(400).hasFaultsExactlyAt("/kind");
    }

    @Test
    void all_that_one_request_creates_has_the_same_ids_at_each_repetition() {
        Answer first = keyed.post(THINGS + "/pairs");
        mongo.getCollection("idempotency_keys").updateMany(Filters.eq("reservedId", first.body().path(0).asString()),
                Updates.unset("answer"));

        Answer second = keyed.post(THINGS + "/pairs");

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(first.body().path(0).asString()).isNotEqualTo(first.body().path(1).asString());
        assertThat(UUID.fromString(first.body().path(1).asString()).version()).isEqualTo(7);
    }

    @Test
    void a_repeated_stream_gets_the_first_answer_again_and_another_stream_none() {
        Answer first = keyed.post(THINGS + "/drawings?scale=1", DRILL);

        assertThat(keyed.post(THINGS + "/drawings?scale=1", DRILL).text()).isEqualTo(first.text());
        assertThat(keyed.post(THINGS + "/drawings?scale=1", SAW)).isProblem(422);
        assertThat(keyed.post(THINGS + "/drawings?scale=2", DRILL)).isProblem(422);
    }

    @Test
    void a_stream_whose_answer_a_crash_swallowed_has_the_same_ids_at_its_repetition() {
        Answer first = keyed.post(THINGS + "/drawings", DRILL);
        mongo.getCollection("idempotency_keys").updateMany(Filters.eq("reservedId", first.id().toString()),
                Updates.unset("answer"));

        assertThat(keyed.post(THINGS + "/drawings", DRILL).id()).isEqualTo(first.id());
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        Answer first = keyed.post(THINGS, DRILL);
        mongo.getCollection("idempotency_keys").updateMany(Filters.eq("reservedId", first.id().toString()),
                Updates.set("at", Instant.EPOCH));

        Answer second = keyed.post(THINGS, SAW);

        assertThat(second).isCreated();
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LONG"})
    void an_empty_or_endless_key_is_refused(String key) {
        assertThat(api.with("Idempotency-Key", key.replace("LONG", "x".repeat(256))).post(THINGS, DRILL)).isProblem(400)
                .hasDetail("Idempotency-Key must have 1 to 255 characters");
    }
}
