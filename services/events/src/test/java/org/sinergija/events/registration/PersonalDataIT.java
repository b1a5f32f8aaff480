package org.sinergija.events.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.events.registration.RegistrationRequest.ofSomebody;
import static org.sinergija.events.registration.RegistrationRequest.path;
import static org.sinergija.events.registration.RegistrationRequest.person;

@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {
    private static final String OWN_DATA = "/api/v1/me/data";
    private static final Instant LONG_AFTER = Instant.parse("2036-11-17T00:00:00Z");

    private final String email = "mira.%s@example.org".formatted(UUID.randomUUID());
    private final Api api = RunningEvents.api();
    private final Api mira = api
            .as(TestIssuer.SHARED.token().of("mira").with("email", email.toUpperCase(Locale.ROOT)).text());
    private final MongoTemplate mongo = RunningEvents.bean(MongoTemplate.class);
    private final EventRequest request = EventRequest.valid().with("capacity", "1");
    private final UUID event = request.publish(api);
    private final String registrations = "/api/v1/events/%s/registrations".formatted(event);

    @Test
    void people_see_and_erase_what_they_registered_and_the_next_in_line_gets_the_seat() {
        Answer own = register();
        Answer next = ofSomebody().send(api.anonymous(), event);
        assertThat(mira.get(OWN_DATA)).has("/registrations/0/email", email)
                .has("/registrations/0/dietaryNeeds", "no nuts");

        assertThat(mira.delete(OWN_DATA)).hasStatus(200).has("/erased/0", "registration for event " + event);

        assertThat(mira.get(OWN_DATA)).has("/registrations", "[]");
        assertThat(stored(own)).doesNotContain(email).doesNotContain("Mira M").doesNotContain("no nuts");
        assertThat(person(api, own).get(path(own))).isProblem(404);
        assertThat(person(api, next).get(path(next))).has("/status", "CONFIRMED");
        assertThat(api.get("/api/v1/events/%s/seats".formatted(event))).has("/attendances/0/confirmed", 1)
                .has("/attendances/0/waiting", 0);
        assertThat(api.get(registrations).body().path("items")).hasSize(2);
    }

    @Test
    void neither_topics_nor_logs_nor_the_ledger_tell_who_takes_part(CapturedOutput output) {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "events.events")) {
            Answer own = register();
            register();
            person(api, own).delete(path(own));
            api.with("If-Match", "*").put("/api/v1/events/" + event, request.with("capacity", "2").json());

            String told = probe.await("org.sinergija.events.event.revised.v1", event).body().toString();
            assertThat(told).doesNotContain(email).doesNotContain("Mira M");
            assertThat(output.getAll()).doesNotContain(email).doesNotContain("Mira M").doesNotContain("no nuts")
                    .doesNotContain(own.body().at("/manage/secret").asString());
            assertThat(ledger()).contains(own.id().toString()).doesNotContain(email).doesNotContain("Mira M")
                    .doesNotContain("Ministry of Naming");
        }
    }

    @Test
    void a_table_for_organisers_runs_nothing_in_a_spreadsheet_and_its_download_is_on_record() {
        String organiser = UUID.randomUUID().toString();
        RegistrationRequest.of(email).with("name", "\"=cmd|' /C calc'!A0\"").with("organisation", "\"@SUM(A1)\"")
                .send(api.anonymous(), event);
        Api reader = api.as(TestIssuer.SHARED.token().of(organiser).in("COORDINATOR").text());

        Answer table = reader.get(registrations + ".csv");

        assertThat(table).hasStatus(200);
        assertThat(table.text()).startsWith("Name,E-mail,Organisation").contains("'=cmd|' /C calc'!A0," + email)
                .contains(",'@SUM(A1),CONFIRMED");
        assertThat(api.get("/api/v1/audit?subject=" + organiser)).has("/items/0/operation",
                "GET /api/v1/events/{id}/registrations.csv");
    }

    @Test
    void needs_are_deleted_thirty_days_after_the_event_and_nothing_else() {
        Answer own = register();
        Tidying tidying = RunningEvents.bean(Tidying.class);

        tidying.deleteOldNeeds(LONG_AFTER.minus(Duration.ofDays(1)));
        assertThat(person(api, own).get(path(own))).has("/dietaryNeeds", "no nuts");
        tidying.deleteOldNeeds(LONG_AFTER);

        assertThat(person(api, own).get(path(own))).hasStatus(200).has("/email", email);
        assertThat(person(api, own).get(path(own)).body().has("dietaryNeeds")).isFalse();
    }

    @Test
    void what_a_crash_left_without_a_decision_is_deleted_and_what_was_decided_stays() {
        Answer own = register();
        Document copy = Objects.requireNonNull(
                mongo.findById(own.id().toString(), Document.class, "registrations"));
        String left = UUID.randomUUID().toString();
        mongo.getCollection("registrations").insertOne(new Document(copy).append("_id", left));

        RunningEvents.bean(Tidying.class).settleUndecided(Instant.parse("2036-01-01T00:00:00Z"));

        assertThat(mongo.getCollection("registrations").find(Filters.eq("_id", left)).first()).isNull();
        assertThat(person(api, own).get(path(own))).hasStatus(200);
    }

    private Answer register() {
        return RegistrationRequest.of(email).with("name", "\"Mira Mirić\"").with("dietaryNeeds", "\"no nuts\"")
                .with("organisation", "\"Ministry of Naming\"").send(api.anonymous(), event);
    }

    private String ledger() {
        return String.valueOf(mongo.findById(event.toString(), Document.class, "seat_ledgers"));
    }

    private String stored(Answer registered) {
        Object id = registered.id().toString();
        return "%s %s %s".formatted(mongo.findById(id, Document.class, "registrations"),
                mongo.findById(id, Document.class, "registration_needs"), ledger());
    }
}
