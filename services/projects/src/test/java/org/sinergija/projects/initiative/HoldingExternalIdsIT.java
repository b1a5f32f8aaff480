package org.sinergija.projects.initiative;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class HoldingExternalIdsIT {
    private static final String PATH = "/api/v1/initiatives";

    private final Api api = RunningProjects.api();
    private final MongoTemplate mongo = RunningProjects.bean(MongoTemplate.class);
    private final String number = UUID.randomUUID().toString();

    @Test
    void an_external_id_belongs_to_one_initiative() {
        Answer first = api.post(PATH, with(number));

        Answer second = api.post(PATH, with(number));

        assertThat(first).isCreated();
        assertThat(second).isProblem(409).has("/holder", first.id()).hasDetail(number);
        assertThat(api.post(PATH, with(number + "-other"))).isCreated();
    }

    @Test
    void a_revision_takes_none_of_anothers_and_frees_what_it_gives_up() {
        Answer first = api.post(PATH, with(number));
        Answer second = api.post(PATH, with(number + "-2"));

        assertThat(api.with("If-Match", second.etag()).put(second.header("Location"), with(number))).isProblem(409);
        assertThat(api.with("If-Match", first.etag()).put(first.header("Location"), with(number + "-3")))
                .hasStatus(200);
        assertThat(api.with("If-Match", second.etag()).put(second.header("Location"), with(number))).hasStatus(200);
    }

    @Test
    void a_refused_one_holds_nothing() {
        api.post(PATH, with(number));
        String both = InitiativeRequest.valid().with("externalIds", """
                [{"scheme": "DONOR", "value": "%1$s-free"}, {"scheme": "DONOR", "value": "%1$s"}]""".formatted(number))
                .json();

        assertThat(api.post(PATH, both)).isProblem(409);

        assertThat(api.post(PATH, with(number + "-free"))).isCreated();
    }

    @Test
    void a_claim_whose_initiative_was_never_stored_is_taken_over_after_a_minute() {
        Answer first = api.post(PATH, with(number));
        mongo.getCollection("external_ids").updateOne(Filters.eq("initiative", first.id().toString()),
                Updates.set("initiative", UUID.randomUUID().toString()));

        assertThat(api.post(PATH, with(number))).isProblem(409);

        mongo.getCollection("external_ids").updateOne(Filters.eq("id.value", number),
                Updates.set("since", Instant.now(Clock.systemUTC()).minus(Duration.ofSeconds(61))));
        assertThat(api.post(PATH, with(number))).isCreated();
    }

    @Test
    void a_request_that_is_repeated_has_its_own_id() {
        Api keyed = api.with("Idempotency-Key", number);
        Answer first = keyed.post(PATH, with(number));
        mongo.getCollection("idempotency_keys").updateMany(Filters.eq("reservedId", first.id().toString()),
                Updates.unset("answer"));

        assertThat(keyed.post(PATH, with(number)).id()).isEqualTo(first.id());
    }

    private static String with(String externalId) {
        return InitiativeRequest.valid()
                .with("externalIds", "[{\"scheme\": \"DONOR\", \"value\": \"%s\"}]".formatted(externalId)).json();
    }
}
